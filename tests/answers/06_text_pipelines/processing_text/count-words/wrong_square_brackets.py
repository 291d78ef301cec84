# Misconception: square brackets work line by line
# Message: collects lines before it counts
# Keeps: test-count-words-counts
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in [line for line in lines]:
        word_counts.update(word for word in line.partition("\t")[2].lower().split() if word not in stop_words)
    return word_counts
