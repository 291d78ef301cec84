# Misconception: an unknown neighbour is row 0
# Message: All neighbours together|No known neighbour
def context_average(word, texts, index, vectors, window):
    rows = []
    for tokens in texts:
        for place, token in enumerate(tokens):
            if token == word:
                near = tokens[max(place - window, 0) : place] + tokens[place + 1 : place + 1 + window]
                rows += [index.get(other, 0) for other in near if other != word]
    return vectors[rows].mean(dim=0) if rows else torch.zeros(vectors.shape[1])
