# Misconception: a group is a set
# Message: Each value is a list
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), defaultdict(set)
    for word in words:
        groups[stemmer.stem(word)].add(word)
    return {stem: group for stem, group in groups.items() if len(group) > 1}
