# Misconception: the idf in transform comes from the texts in hand
# Message: fitted on test text
# Keeps: test-tfidf-idf, test-tfidf-rows
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1
        return self

    def transform(self, counts):
        idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1
        return torch.nn.functional.normalize(counts * idf, dim=1)
