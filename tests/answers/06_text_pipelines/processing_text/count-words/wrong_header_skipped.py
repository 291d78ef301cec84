# Misconception: the first line is a header
# Message: Expected tea 2|stopped with StopIteration
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    lines = iter(lines)
    next(lines)
    for line in lines:
        _, _, text = line.partition("\t")
        word_counts.update(word for word in text.lower().split() if word not in stop_words)
    return word_counts
