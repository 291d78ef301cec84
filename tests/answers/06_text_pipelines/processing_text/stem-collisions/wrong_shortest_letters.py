# Misconception: three letters make a stem
# Message: The keys|take the stem of a word
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), defaultdict(list)
    for word in sorted(set(words)):
        groups[word[:3]].append(word)
    return {stem: group for stem, group in groups.items() if len(group) > 1}
