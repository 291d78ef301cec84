# Misconception: transform learns the idf of the texts it is given
# Message: fitted on test text
# Keeps: test-tfidf-idf, test-tfidf-rows
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1
        return self

    def transform(self, counts):
        self.fit(counts)
        return torch.nn.functional.normalize(counts * self.idf, dim=1)
