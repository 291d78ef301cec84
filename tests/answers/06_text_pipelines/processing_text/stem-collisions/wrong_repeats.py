# Misconception: a word that comes twice collides with itself
# Message: a word that comes twice is one word
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), defaultdict(list)
    for word in sorted(words):
        groups[stemmer.stem(word)].append(word)
    return {stem: group for stem, group in groups.items() if len(group) > 1}
