# Misconception: sorting needs no memory
# Message: collects lines before it counts
# Keeps: test-count-words-counts
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in sorted(lines):
        _, _, text = line.partition("\t")
        word_counts.update(word for word in text.lower().split() if word not in stop_words)
    return word_counts
