# Misconception: fit_transform counts texts, whichever they are
# Message: fits its vectoriser in fit alone|Return an unfitted Pipeline that takes texts|make_model, fit stopped
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    from sklearn.preprocessing import FunctionTransformer

    count = FunctionTransformer(lambda texts: CountVectorizer(ngram_range=ngram_range, min_df=min_df).fit_transform(texts))
    return Pipeline([("vectoriser", count), ("classifier", clone(classifier))])
