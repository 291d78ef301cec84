# Misconception: a stem is the beginning of a word
# Message: The keys are the stems|take the stem of a word
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), defaultdict(list)
    for word in sorted(set(words)):
        groups[word[:4]].append(word)
    return {stem: group for stem, group in groups.items() if len(group) > 1}
