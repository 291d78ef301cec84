# Variant: the whole pipeline is cloned
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    steps = [("vectoriser", CountVectorizer(min_df=min_df, ngram_range=ngram_range)), ("classifier", classifier)]
    return clone(Pipeline(steps))
