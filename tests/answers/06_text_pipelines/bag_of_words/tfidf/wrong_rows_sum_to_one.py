# Misconception: the length of a row is its sum
# Message: length is the root of the sum of squares
# Keeps: test-tfidf-idf
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1
        return self

    def transform(self, counts):
        return torch.nn.functional.normalize(counts * self.idf, p=1, dim=1)
