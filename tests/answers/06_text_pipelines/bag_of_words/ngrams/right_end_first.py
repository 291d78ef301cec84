# Variant: every place, every end, then the length is asked
def count_ngrams(texts, shortest, longest, characters=False):
    found = []
    for text in texts:
        units = [*text.lower()] if characters else tokenise(text)
        for start in range(len(units)):
            for stop in range(start + shortest, min(start + longest, len(units)) + 1):
                found.append(("" if characters else " ").join(units[start:stop]))
    return Counter(found)
