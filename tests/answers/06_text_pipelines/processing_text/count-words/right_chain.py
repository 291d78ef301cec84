# Variant: chained and filtered
from itertools import chain, filterfalse


def count_words(lines, stop_words):
    words = chain.from_iterable(line.partition("\t")[2].lower().split() for line in lines)
    return Counter(filterfalse(lambda word: word in stop_words, words))
