# Misconception: a text counts each n-gram once
# Message: count every place|in every place
def count_ngrams(texts, shortest, longest, characters=False):
    ngrams = Counter()
    for text in texts:
        units, glue = (list(text.lower()), "") if characters else (tokenise(text), " ")
        ngrams.update({glue.join(units[i : i + n]) for n in range(shortest, longest + 1) for i in range(len(units) - n + 1)})
    return ngrams
