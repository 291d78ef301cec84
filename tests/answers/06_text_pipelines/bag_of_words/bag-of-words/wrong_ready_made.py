# Misconception: the library has it
# Message: without scikit-learn's vectorisers
def bag_of_words(train_texts, test_texts):
    vectoriser = CountVectorizer()
    train_counts = vectoriser.fit_transform(train_texts)
    test_counts = vectoriser.transform(test_texts)
    vocabulary = vectoriser.get_feature_names_out().tolist()
    return vocabulary, torch.tensor(train_counts.toarray()), torch.tensor(test_counts.toarray())
