# Misconception: characters are those of the words
# Message: a space is a character too
# Keeps: test-ngrams-words
def count_ngrams(texts, shortest, longest, characters=False):
    ngrams = Counter()
    for text in texts:
        pieces, glue = (tokenise(text), "") if characters else ([tokenise(text)], " ")
        for units in pieces:
            for n in range(shortest, longest + 1):
                ngrams.update(glue.join(units[i : i + n]) for i in range(len(units) - n + 1))
    return ngrams
