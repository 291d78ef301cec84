# Variant: counted by hand, a Counter at the end
def count_words(lines, stop_words):
    found = defaultdict(int)
    for line in lines:
        label, text = line.split("\t", maxsplit=1)
        for word in text.split():
            word = word.lower()
            if word in stop_words:
                continue
            found[word] += 1
    return Counter(found)
