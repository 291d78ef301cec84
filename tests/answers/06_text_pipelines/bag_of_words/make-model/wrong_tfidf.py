# Misconception: TF-IDF is always better
# Message: TfidfVectorizer, not a CountVectorizer
# Keeps: test-make-model-copies
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    vectoriser = TfidfVectorizer(ngram_range=ngram_range, min_df=min_df)
    return Pipeline([("vectoriser", vectoriser), ("classifier", clone(classifier))])
