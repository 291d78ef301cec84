# Misconception: a slice may begin before the start
# Message: begin at max
def context_average(word, texts, index, vectors, window):
    rows = []
    for tokens in texts:
        for place, token in enumerate(tokens):
            if token == word:
                near = tokens[place - window : place] + tokens[place + 1 : place + 1 + window]
                rows += [index[other] for other in near if other in index and other != word]
    return vectors[rows].mean(dim=0) if rows else torch.zeros(vectors.shape[1])
