# Misconception: norm() without a dimension is the norm of a row
# Message: divide each row by its own length
# Keeps: test-tfidf-idf
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1
        return self

    def transform(self, counts):
        weights = counts * self.idf
        return weights / weights.norm()
