# Misconception: the counting is done outside
# Message: should return a Pipeline|first step|stopped with
def make_model(classifier, ngram_range=(1, 1), min_df=1):
    return clone(classifier)
