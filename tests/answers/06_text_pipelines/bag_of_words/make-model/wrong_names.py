# Misconception: make_pipeline knows the names
# Message: make_pipeline chooses names|stopped with KeyError
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    from sklearn.pipeline import make_pipeline

    return make_pipeline(CountVectorizer(ngram_range=ngram_range, min_df=min_df), clone(classifier))
