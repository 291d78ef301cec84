# Misconception: a word of every text may weigh nothing
# Message: add the 1 outside the logarithm
# Keeps: test-tfidf-rows, test-tfidf-new
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0)))
        return self

    def transform(self, counts):
        return torch.nn.functional.normalize(counts * self.idf, dim=1)
