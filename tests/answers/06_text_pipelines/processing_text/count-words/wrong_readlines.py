# Misconception: lines is a file
# Message: lines is no list and has no read
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines.readlines():
        _, _, text = line.partition("\t")
        word_counts.update(word for word in text.lower().split() if word not in stop_words)
    return word_counts
