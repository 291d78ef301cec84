# Misconception: a model is only ready when fitted
# Message: fitted already
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    vectoriser = CountVectorizer(ngram_range=ngram_range, min_df=min_df)
    return Pipeline([("vectoriser", vectoriser), ("classifier", clone(classifier))]).fit(train_texts[:100], train_y[:100])
