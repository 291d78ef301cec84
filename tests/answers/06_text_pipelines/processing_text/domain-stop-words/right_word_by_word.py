# Variant: each word of the vocabulary is looked up
def domain_stop_words(documents, train_rows, min_share, keep):
    train = [set(documents[row]) for row in train_rows]
    vocabulary = set().union(*train)
    return {word for word in vocabulary if word not in keep and sum(word in document for document in train) >= min_share * len(train)}
