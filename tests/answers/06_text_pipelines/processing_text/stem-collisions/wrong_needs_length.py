# Misconception: an iterable has a length
# Message: may be a generator
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), {}
    for i in range(len(words)):
        groups.setdefault(stemmer.stem(words[i]), set()).add(words[i])
    return {stem: sorted(group) for stem, group in groups.items() if len(group) > 1}
