# Misconception: an iterable can be read again
# Message: read only once
def stem_collisions(words):
    stemmer = PorterStemmer()
    stems = {stemmer.stem(word) for word in words}
    groups = {stem: sorted({word for word in words if stemmer.stem(word) == stem}) for stem in stems}
    return {stem: group for stem, group in groups.items() if len(group) > 1}
