# Misconception: only the number below the line needs a one
# Message: above the line and below it
# Keeps: test-tfidf-rows, test-tfidf-new
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log(len(counts) / (1 + (counts > 0).sum(dim=0))) + 1
        return self

    def transform(self, counts):
        return torch.nn.functional.normalize(counts * self.idf, dim=1)
