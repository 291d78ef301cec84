# Misconception: split(" ") is split()
# Message: words is what stands between white space|Expected tea 2|words are what stands
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        text = line.rstrip("\n").partition("\t")[2].lower()
        word_counts.update(word for word in text.split(" ") if word not in stop_words)
    return word_counts
