# Misconception: a label has one character
# Message: labels have any length
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        word_counts.update(word for word in line[2:].lower().split() if word not in stop_words)
    return word_counts
