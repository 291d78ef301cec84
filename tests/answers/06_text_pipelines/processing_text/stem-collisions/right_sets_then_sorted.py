# Variant: sets, sorted at the end
def stem_collisions(words):
    stem, groups = PorterStemmer().stem, {}
    for word in words:
        groups.setdefault(stem(word), set()).add(word)
    return {key: sorted(group) for key, group in groups.items() if len(group) > 1}
