# Misconception: log is the logarithm to base 10
# Message: natural logarithm
# Keeps: test-tfidf-rows, test-tfidf-new
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log10((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1
        return self

    def transform(self, counts):
        return torch.nn.functional.normalize(counts * self.idf, dim=1)
