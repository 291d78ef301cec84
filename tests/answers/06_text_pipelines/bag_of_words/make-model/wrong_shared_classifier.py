# Misconception: a pipeline copies what it is given
# Message: put a copy inside
# Keeps: test-make-model-pipeline
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    vectoriser = CountVectorizer(ngram_range=ngram_range, min_df=min_df)
    return Pipeline([("vectoriser", vectoriser), ("classifier", classifier)])
