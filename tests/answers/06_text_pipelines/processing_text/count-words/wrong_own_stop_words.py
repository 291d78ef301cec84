# Misconception: one stop list is as good as another
# Message: leave out only the words in stop_words
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        _, _, text = line.partition("\t")
        word_counts.update(word for word in text.lower().split() if word not in STOPWORDS)
    return word_counts
