# Misconception: a list of all tokens, counted at the end
# Message: such as a list of all tokens
# Keeps: test-count-words-counts
def count_words(lines, stop_words):
    tokens = []
    for line in lines:
        tokens += [word for word in line.partition("\t")[2].lower().split() if word not in stop_words]
    return Counter(tokens)
