# Misconception: neighbours stand before the word
# Message: All neighbours together|one hot, two tea
def context_average(word, texts, index, vectors, window):
    rows = []
    for tokens in texts:
        for place, token in enumerate(tokens):
            if token == word:
                near = tokens[max(place - window, 0) : place]
                rows += [index[other] for other in near if other in index and other != word]
    return vectors[rows].mean(dim=0) if rows else torch.zeros(vectors.shape[1])
