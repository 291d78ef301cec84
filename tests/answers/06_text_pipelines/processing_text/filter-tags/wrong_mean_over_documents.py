# Misconception: the share is a mean over documents
# Message: share of the vocabulary|stopped with
def filter_tags(tagged, tags):
    kept = [[word for word, tag in document if tag in tags] for document in tagged]
    shares = [1 - len(set(words)) / len({word for word, _ in document}) for words, document in zip(kept, tagged)]
    return kept, sum(shares) / len(shares)
