# Misconception: what is done may lie about
# Message: collects lines before it counts
# Keeps: test-count-words-counts
def count_words(lines, stop_words):
    done = []
    word_counts = Counter()
    for line in lines:
        done.append(line)
        _, _, text = line.partition("\t")
        word_counts.update(word for word in text.lower().split() if word not in stop_words)
    return word_counts
