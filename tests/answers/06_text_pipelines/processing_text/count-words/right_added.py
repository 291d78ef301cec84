# Variant: Counters added line by line
def count_words(lines, stop_words):
    total = Counter()
    for line in lines:
        total += Counter(line[line.index("\t") + 1 :].lower().split())
    for word in stop_words:
        total.pop(word, None)
    return total
