# Misconception: the term frequency is whether the word is there
# Message: The counts are lost
# Keeps: test-tfidf-idf
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1
        return self

    def transform(self, counts):
        return torch.nn.functional.normalize((counts > 0) * self.idf, dim=1)
