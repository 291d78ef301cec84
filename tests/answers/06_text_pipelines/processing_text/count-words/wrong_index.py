# Misconception: lines can be indexed
# Message: without a length or an index|neither its length nor its index
def count_words(lines, stop_words):
    word_counts = Counter()
    for i in range(len(lines)):
        line = lines[i]
        _, _, text = line.partition("\t")
        word_counts.update(word for word in text.lower().split() if word not in stop_words)
    return word_counts
