# Misconception: the term frequency is the logarithm of the count
# Message: no logarithm of the count
# Keeps: test-tfidf-idf
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1
        return self

    def transform(self, counts):
        return torch.nn.functional.normalize(torch.log(1 + counts) * self.idf, dim=1)
