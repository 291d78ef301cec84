# Misconception: how many collide is enough
# Message: Each value is a list
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), defaultdict(list)
    for word in sorted(set(words)):
        groups[stemmer.stem(word)].append(word)
    return {stem: len(group) for stem, group in groups.items() if len(group) > 1}
