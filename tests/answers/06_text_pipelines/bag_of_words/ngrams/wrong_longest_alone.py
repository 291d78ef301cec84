# Misconception: bigrams replace single words
# Message: not the longest alone|instead of
def count_ngrams(texts, shortest, longest, characters=False):
    ngrams = Counter()
    for text in texts:
        units, glue = (list(text.lower()), "") if characters else (tokenise(text), " ")
        ngrams.update(glue.join(units[i : i + longest]) for i in range(len(units) - longest + 1))
    return ngrams
