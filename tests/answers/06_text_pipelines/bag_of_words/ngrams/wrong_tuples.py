# Misconception: an n-gram is a tuple of words
# Message: one string
def count_ngrams(texts, shortest, longest, characters=False):
    ngrams = Counter()
    for text in texts:
        units = list(text.lower()) if characters else tokenise(text)
        for n in range(shortest, longest + 1):
            ngrams.update(zip(*(units[i:] for i in range(n))))
    return ngrams
