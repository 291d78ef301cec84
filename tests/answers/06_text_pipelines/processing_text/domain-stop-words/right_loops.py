# Variant: loops, a dictionary and discard
def domain_stop_words(documents, train_rows, min_share, keep):
    holders = defaultdict(set)
    for row in train_rows:
        for word in documents[row]:
            holders[word].add(int(row))
    found = set()
    for word, rows in holders.items():
        if len(rows) / len(train_rows) >= min_share:
            found.add(word)
    for word in keep:
        found.discard(word)
    return found
