# Variant: a new classifier of the same class with the same settings
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    fresh = classifier.__class__(**classifier.get_params(deep=False))
    return Pipeline([("vectoriser", CountVectorizer(lowercase=True, ngram_range=ngram_range, min_df=min_df)), ("classifier", fresh)])
