# Misconception: the defaults will do
# Message: not the \(1, 2\) that was given
# Keeps: test-make-model-copies
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    return Pipeline([("vectoriser", CountVectorizer()), ("classifier", clone(classifier))])
