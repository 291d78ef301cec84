# Misconception: a Counter splits texts
# Message: Characters were counted
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        word_counts.update(line.partition("\t")[2].lower())
    return word_counts
