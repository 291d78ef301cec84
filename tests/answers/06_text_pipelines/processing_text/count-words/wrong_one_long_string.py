# Misconception: one long string is one thing
# Message: such as a list of all tokens or one long string
# Keeps: test-count-words-counts
def count_words(lines, stop_words):
    text = " ".join(line.partition("\t")[2].lower() for line in lines)
    return Counter(word for word in text.split() if word not in stop_words)
