# Misconception: any two words of a text are a pair
# Message: no neighbours|instead of
def count_ngrams(texts, shortest, longest, characters=False):
    from itertools import combinations

    ngrams = Counter()
    for text in texts:
        units, glue = (list(text.lower()), "") if characters else (tokenise(text), " ")
        for n in range(shortest, longest + 1):
            ngrams.update(glue.join(chosen) for chosen in combinations(units, n))
    return ngrams
