# Misconception: a line is a text
# Message: The label was counted as a word
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        word_counts.update(word for word in line.lower().split() if word not in stop_words)
    return word_counts
