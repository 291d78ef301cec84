# Misconception: a default argument is new at every call
# Message: begin with an empty Counter at every call
# Keeps: test-count-words-memory
def count_words(lines, stop_words, word_counts=Counter()):
    for line in lines:
        _, _, text = line.partition("\t")
        word_counts.update(word for word in text.lower().split() if word not in stop_words)
    return word_counts
