# Variant: every offset by itself
def context_average(word, texts, index, vectors, window):
    rows = [
        index[tokens[other]]
        for tokens in texts
        for place in range(len(tokens))
        if tokens[place] == word
        for other in range(place - window, place + window + 1)
        if 0 <= other < len(tokens) and tokens[other] != word and tokens[other] in index
    ]
    if not rows:
        return torch.zeros_like(vectors[0])
    return torch.stack([vectors[row] for row in rows]).mean(0)
