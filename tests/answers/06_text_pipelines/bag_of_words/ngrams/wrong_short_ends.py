# Misconception: every position begins an n-gram
# Message: short piece at the end|L - n \+ 1
def count_ngrams(texts, shortest, longest, characters=False):
    ngrams = Counter()
    for text in texts:
        units, glue = (list(text.lower()), "") if characters else (tokenise(text), " ")
        for n in range(shortest, longest + 1):
            ngrams.update(glue.join(units[i : i + n]) for i in range(len(units)))
    return ngrams
