# Misconception: labels are digits
# Message: The label 'great', or a piece of it
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        word_counts.update(word for word in line.lower().split() if word not in stop_words and not word.isdigit())
    return word_counts
