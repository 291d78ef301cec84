# Misconception: each occurrence weighs the same
# Message: average of averages
def context_average(word, texts, index, vectors, window):
    means = []
    for tokens in texts:
        for place, token in enumerate(tokens):
            if token == word:
                near = tokens[max(place - window, 0) : place] + tokens[place + 1 : place + 1 + window]
                rows = [index[other] for other in near if other in index and other != word]
                if rows:
                    means.append(vectors[rows].mean(dim=0))
    return torch.stack(means).mean(dim=0) if means else torch.zeros(vectors.shape[1])
