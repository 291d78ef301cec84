# Misconception: n-grams are the only setting
# Message: not the 2 that was given
# Keeps: test-make-model-copies
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    return Pipeline([("vectoriser", CountVectorizer(ngram_range=ngram_range)), ("classifier", clone(classifier))])
