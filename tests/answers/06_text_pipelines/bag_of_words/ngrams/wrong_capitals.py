# Misconception: characters are taken as they stand
# Message: counted in lower case
# Keeps: test-ngrams-words
def count_ngrams(texts, shortest, longest, characters=False):
    ngrams = Counter()
    for text in texts:
        units, glue = (list(text), "") if characters else (tokenise(text), " ")
        for n in range(shortest, longest + 1):
            ngrams.update(glue.join(units[i : i + n]) for i in range(len(units) - n + 1))
    return ngrams
