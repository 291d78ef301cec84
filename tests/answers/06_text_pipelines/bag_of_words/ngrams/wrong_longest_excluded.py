# Misconception: range(shortest, longest) includes both
# Message: both ends of the range|2-grams of 'egg'
def count_ngrams(texts, shortest, longest, characters=False):
    ngrams = Counter()
    for text in texts:
        units, glue = (list(text.lower()), "") if characters else (tokenise(text), " ")
        for n in range(shortest, longest):
            ngrams.update(glue.join(units[i : i + n]) for i in range(len(units) - n + 1))
    return ngrams
