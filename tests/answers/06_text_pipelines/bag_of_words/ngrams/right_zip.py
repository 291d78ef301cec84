# Variant: shifted copies zipped together, a plain dictionary
def count_ngrams(texts, shortest, longest, characters=False):
    ngrams = {}
    for text in texts:
        units = text.lower() if characters else tokenise(text)
        for n in range(shortest, longest + 1):
            for chosen in zip(*(units[shift:] for shift in range(n))):
                name = "".join(chosen) if characters else " ".join(chosen)
                ngrams[name] = ngrams.get(name, 0) + 1
    return ngrams
