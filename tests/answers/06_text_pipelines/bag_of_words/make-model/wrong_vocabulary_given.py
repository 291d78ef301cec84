# Misconception: one vocabulary for all folds makes them comparable
# Message: fixed before any split, so it leaks
# Keeps: test-make-model-copies
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    every = CountVectorizer(ngram_range=ngram_range, min_df=min_df).fit(train_texts[:200]).vocabulary_
    vectoriser = CountVectorizer(ngram_range=ngram_range, min_df=min_df, vocabulary=every)
    return Pipeline([("vectoriser", vectoriser), ("classifier", clone(classifier))])
