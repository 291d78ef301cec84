# Misconception: the length is the sum of squares
# Message: the root of the sum of squares
# Keeps: test-tfidf-idf
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1
        return self

    def transform(self, counts):
        weights = counts * self.idf
        square = weights.square().sum(dim=1, keepdim=True)
        return weights / torch.where(square > 0, square, 1.0)
