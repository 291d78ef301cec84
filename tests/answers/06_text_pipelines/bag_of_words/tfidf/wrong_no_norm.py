# Misconception: the product is all
# Message: not scaled to length 1|Weight them
# Keeps: test-tfidf-idf
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1
        return self

    def transform(self, counts):
        return counts * self.idf
