# Misconception: a vectoriser should always know the words of the texts in hand
# Message: not a CountVectorizer: .* fits its vectoriser in fit alone|share
# Keeps: test-make-model-copies
class AlwaysCurrent(CountVectorizer):
    def transform(self, raw_documents):
        known = self.vocabulary_
        self.fit_transform(raw_documents)
        self.vocabulary_ = known
        return super().transform(raw_documents)


def make_model(classifier, ngram_range=(1, 1), min_df=1):
    return Pipeline([("vectoriser", AlwaysCurrent(ngram_range=ngram_range, min_df=min_df)), ("classifier", clone(classifier))])
