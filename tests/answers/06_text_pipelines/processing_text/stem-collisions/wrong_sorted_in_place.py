# Misconception: words are a list of mine
# Message: Your code changed the list
def stem_collisions(words):
    words.sort()
    stemmer, groups = PorterStemmer(), defaultdict(list)
    for word in words:
        if word not in groups[stemmer.stem(word)]:
            groups[stemmer.stem(word)].append(word)
    return {stem: group for stem, group in groups.items() if len(group) > 1}
