# Variant: one generator for a Counter
def count_words(lines, stop_words):
    texts = (line.split("\t", 1)[1].lower() for line in lines)
    return Counter(word for text in texts for word in text.split() if word not in stop_words)
