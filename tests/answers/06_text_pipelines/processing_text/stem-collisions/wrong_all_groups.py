# Misconception: a word alone is a group
# Message: 'cup' collides with nothing
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), defaultdict(list)
    for word in sorted(set(words)):
        groups[stemmer.stem(word)].append(word)
    return dict(groups)
