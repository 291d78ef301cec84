# Misconception: alphabetical order goes from z to a
# Message: in alphabetical order
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), defaultdict(list)
    for word in sorted(set(words), reverse=True):
        groups[stemmer.stem(word)].append(word)
    return {stem: group for stem, group in groups.items() if len(group) > 1}
