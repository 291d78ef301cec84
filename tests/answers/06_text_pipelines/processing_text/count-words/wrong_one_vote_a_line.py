# Misconception: a text has one vote a word
# Message: not one vote a line
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        word_counts.update({word for word in line.partition("\t")[2].lower().split() if word not in stop_words})
    return word_counts
