# Misconception: the Counter begins in the loop
# Message: Expected tea 2
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        word_counts = Counter(word for word in line.partition("\t")[2].lower().split() if word not in stop_words)
    return word_counts
