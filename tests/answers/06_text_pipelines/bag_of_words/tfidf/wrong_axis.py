# Misconception: dimension 1 runs over the texts
# Message: One number a word
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=1))) + 1
        return self

    def transform(self, counts):
        return torch.nn.functional.normalize(counts * self.idf, dim=1)
