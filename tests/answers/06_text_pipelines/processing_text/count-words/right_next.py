# Variant: an iterator by hand
def count_words(lines, stop_words):
    word_counts, lines = Counter(), iter(lines)
    while (line := next(lines, None)) is not None:
        text = line.lower().partition("\t")[-1]
        word_counts.update([word for word in text.split() if word not in stop_words])
    return word_counts
