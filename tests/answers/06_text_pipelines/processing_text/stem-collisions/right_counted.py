# Variant: stems counted first
def stem_collisions(words):
    stems = {word: PorterStemmer().stem(word) for word in words}
    shared = [stem for stem, n in Counter(stems.values()).items() if n > 1]
    return {stem: sorted(word for word in stems if stems[word] == stem) for stem in shared}
