# Variant: the settings are set by step name
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    model = Pipeline(steps=[("vectoriser", CountVectorizer()), ("classifier", clone(classifier))])
    return model.set_params(vectoriser__ngram_range=ngram_range, vectoriser__min_df=min_df)
