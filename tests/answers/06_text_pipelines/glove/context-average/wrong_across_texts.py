# Misconception: texts follow one another
# Message: words of another text
def context_average(word, texts, index, vectors, window):
    rows = []
    for tokens in [sum(texts, [])]:
        for place, token in enumerate(tokens):
            if token == word:
                near = tokens[max(place - window, 0) : place] + tokens[place + 1 : place + 1 + window]
                rows += [index[other] for other in near if other in index and other != word]
    return vectors[rows].mean(dim=0) if rows else torch.zeros(vectors.shape[1])
