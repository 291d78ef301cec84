# Misconception: the stems are not needed
# Message: Return a dictionary
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), defaultdict(list)
    for word in sorted(set(words)):
        groups[stemmer.stem(word)].append(word)
    return [group for group in groups.values() if len(group) > 1]
