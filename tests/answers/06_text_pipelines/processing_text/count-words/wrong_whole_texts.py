# Misconception: a text is a word
# Message: Whole fields were counted
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        word_counts[line.partition("\t")[2].lower()] += 1
    return word_counts
