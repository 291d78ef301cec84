# Misconception: a hundred lines are as good as one
# Message: collects lines before it counts
# Keeps: test-count-words-counts
from itertools import islice


def count_words(lines, stop_words):
    lines, word_counts = iter(lines), Counter()
    while batch := list(islice(lines, 100)):
        for line in batch:
            text = line.partition("\t")[2]
            word_counts.update(word for word in text.lower().split() if word not in stop_words)
    return word_counts
