# Misconception: scale the counts first, weight them afterwards
# Message: Multiply by the idf first
# Keeps: test-tfidf-idf
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + (counts > 0).sum(dim=0))) + 1
        return self

    def transform(self, counts):
        return torch.nn.functional.normalize(counts.float(), dim=1) * self.idf
