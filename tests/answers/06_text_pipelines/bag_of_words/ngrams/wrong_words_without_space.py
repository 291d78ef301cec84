# Misconception: the pieces of an n-gram are joined by nothing
# Message: joined by one space
# Keeps: test-ngrams-characters
def count_ngrams(texts, shortest, longest, characters=False):
    ngrams = Counter()
    for text in texts:
        units = list(text.lower()) if characters else tokenise(text)
        for n in range(shortest, longest + 1):
            ngrams.update("".join(units[i : i + n]) for i in range(len(units) - n + 1))
    return ngrams
