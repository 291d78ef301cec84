# Misconception: a stemmer cuts s, ed and ing
# Message: The keys should be the shared Porter stems|take the stem of a word
def stem_collisions(words):
    stemmer, groups = PorterStemmer(), defaultdict(list)
    for word in sorted(set(words)):
        groups[re.sub("(ing|ed|es|s|e)$", "", word)].append(word)
    return {stem: group for stem, group in groups.items() if len(group) > 1}
