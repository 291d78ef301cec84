# Misconception: a missing neighbour is a vector of zeros
# Message: counted as zeros
def context_average(word, texts, index, vectors, window):
    found = []
    for tokens in texts:
        for place, token in enumerate(tokens):
            if token == word:
                near = tokens[max(place - window, 0) : place] + tokens[place + 1 : place + 1 + window]
                found += [vectors[index[other]] if other in index else torch.zeros(vectors.shape[1]) for other in near if other != word]
    return torch.stack(found).mean(dim=0) if found else torch.zeros(vectors.shape[1])
