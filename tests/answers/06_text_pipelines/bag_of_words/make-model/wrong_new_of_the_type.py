# Misconception: a new object of the same class is a copy
# Message: lost its settings
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    vectoriser = CountVectorizer(ngram_range=ngram_range, min_df=min_df)
    return Pipeline([("vectoriser", vectoriser), ("classifier", type(classifier)())])
