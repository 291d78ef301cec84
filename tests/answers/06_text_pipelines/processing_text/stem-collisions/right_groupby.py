# Variant: sorted by stem and word, then grouped
from itertools import groupby


def stem_collisions(words):
    pairs = sorted({(PorterStemmer().stem(word), word) for word in words})
    groups = {stem: [word for _, word in group] for stem, group in groupby(pairs, key=lambda pair: pair[0])}
    return {stem: group for stem, group in groups.items() if len(group) >= 2}
