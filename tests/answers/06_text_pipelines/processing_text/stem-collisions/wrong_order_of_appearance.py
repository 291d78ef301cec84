# Misconception: groups come in any order
# Message: in alphabetical order
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), defaultdict(list)
    for word in dict.fromkeys(words):
        groups[stemmer.stem(word)].append(word)
    return {stem: group for stem, group in groups.items() if len(group) > 1}
