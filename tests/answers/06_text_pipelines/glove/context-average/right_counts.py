# Variant: weights from a Counter
def context_average(word, texts, index, vectors, window):
    near = Counter()
    for tokens in texts:
        for place, token in enumerate(tokens):
            if token == word:
                near.update(tokens[max(0, place - window) : place])
                near.update(tokens[place + 1 : place + 1 + window])
    total, number = torch.zeros(vectors.shape[1]), 0
    for token, times in near.items():
        if token != word and token in index:
            total += times * vectors[index[token]]
            number += times
    return total / number if number else total
