# Misconception: a line break is no part of the last word
# Message: Expected tea 2
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        text = line.partition("\t")[2].lower()
        word_counts.update(word for word in text.split(" ") if word not in stop_words)
    return word_counts
