# Misconception: fit need not return anything
# Message: fit should return self
# Keeps: test-tfidf-rows, test-tfidf-new
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1

    def transform(self, counts):
        return torch.nn.functional.normalize(counts * self.idf, dim=1)
