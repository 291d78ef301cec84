# Misconception: the vectoriser is fitted once, on all reviews
# Message: fitted already, on texts that will later be folds
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    vectoriser = CountVectorizer(ngram_range=ngram_range, min_df=min_df).fit(train_texts)
    return Pipeline([("vectoriser", vectoriser), ("classifier", classifier)])
