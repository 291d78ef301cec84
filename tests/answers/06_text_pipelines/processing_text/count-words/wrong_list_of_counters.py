# Misconception: a counter a line, added at the end
# Message: something grows with the text
# Keeps: test-count-words-counts
def count_words(lines, stop_words):
    counters = [Counter(word for word in line.partition("\t")[2].lower().split() if word not in stop_words) for line in lines]
    return sum(counters, Counter())
