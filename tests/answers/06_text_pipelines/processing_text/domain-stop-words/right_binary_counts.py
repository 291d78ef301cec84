# Variant: binary counts of scikit-learn
def domain_stop_words(documents, train_rows, min_share, keep):
    counter = CountVectorizer(analyzer=list, binary=True)
    table = counter.fit_transform([list(documents[row]) for row in train_rows])
    share = np.asarray(table.mean(axis=0)).ravel()
    return {str(word) for word, s in zip(counter.get_feature_names_out(), share) if s >= min_share - 1e-12}.difference(keep)
