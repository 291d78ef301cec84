# Misconception: the shortest word is the stem
# Message: The keys should be the shared Porter stems
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), defaultdict(list)
    for word in sorted(set(words)):
        groups[stemmer.stem(word)].append(word)
    return {group[0]: group for group in groups.values() if len(group) > 1}
