# Misconception: all texts are one long one
# Message: end of a text is an end
def count_ngrams(texts, shortest, longest, characters=False):
    joined = " ".join(texts) if not characters else "".join(texts)
    units, glue = (list(joined.lower()), "") if characters else (tokenise(joined), " ")
    return Counter(glue.join(units[i : i + n]) for n in range(shortest, longest + 1) for i in range(len(units) - n + 1))
