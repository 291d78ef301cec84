# Misconception: stop words can be left out later
# Message: slipped past the stop words
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        _, _, text = line.partition("\t")
        word_counts.update(word for word in text.lower().split())
    return word_counts
