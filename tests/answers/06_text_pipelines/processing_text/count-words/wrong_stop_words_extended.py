# Misconception: the stop list is mine
# Message: leave out only the words in stop_words|Your code changed stop_words
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    stop_words |= {"and", "of", "it"}
    word_counts = Counter()
    for line in lines:
        _, _, text = line.partition("\t")
        word_counts.update(word for word in text.lower().split() if word not in stop_words)
    return word_counts
