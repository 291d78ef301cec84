# Misconception: a dictionary is a Counter
# Message: Return a Counter
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = {}
    for line in lines:
        for word in line.partition("\t")[2].lower().split():
            if word not in stop_words:
                word_counts[word] = word_counts.get(word, 0) + 1
    return word_counts
