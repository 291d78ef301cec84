# Misconception: the texts must be tokenised again
# Message: words are what stands between white space
# Keeps: test-count-words-memory
def count_words(lines, stop_words):
    word_counts = Counter()
    for line in lines:
        text = line.partition("\t")[2].lower()
        word_counts.update(word for word in re.findall(r"\w+", text) if word not in stop_words)
    return word_counts
