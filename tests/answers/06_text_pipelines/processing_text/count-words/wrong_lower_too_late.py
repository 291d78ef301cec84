# Misconception: the list knows capitals
# Message: lower case comes first
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        word_counts.update(word.lower() for word in line.partition("\t")[2].split() if word not in stop_words)
    return word_counts
