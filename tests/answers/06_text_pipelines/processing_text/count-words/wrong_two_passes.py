# Misconception: lines can be read again
# Message: lines can be read only once|They can be read once
def count_words(lines, stop_words):
    vocabulary = set()
    for line in lines:
        vocabulary.update(line.partition("\t")[2].lower().split())
    word_counts = Counter()
    for line in lines:
        word_counts.update(word for word in line.partition("\t")[2].lower().split() if word in vocabulary - stop_words)
    return word_counts
