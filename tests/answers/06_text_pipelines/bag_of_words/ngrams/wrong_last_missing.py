# Misconception: there are L - n n-grams
# Message: L - n \+ 1|counted|2-grams of 'egg'
def count_ngrams(texts, shortest, longest, characters=False):
    ngrams = Counter()
    for text in texts:
        units, glue = (list(text.lower()), "") if characters else (tokenise(text), " ")
        for n in range(shortest, longest + 1):
            ngrams.update(glue.join(units[i : i + n]) for i in range(len(units) - n))
    return ngrams
