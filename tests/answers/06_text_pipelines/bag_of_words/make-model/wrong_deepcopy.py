# Misconception: a deep copy is unfitted
# Message: copy.deepcopy also what was learnt
# Keeps: test-make-model-pipeline
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    import copy

    vectoriser = CountVectorizer(ngram_range=ngram_range, min_df=min_df)
    return Pipeline([("vectoriser", vectoriser), ("classifier", copy.deepcopy(classifier))])
