# Misconception: idf is ln(N / n), plus one
# Message: without smoothing it is divided by zero
# Keeps: test-tfidf-rows, test-tfidf-new
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log(len(counts) / (counts > 0).sum(dim=0)) + 1
        return self

    def transform(self, counts):
        return torch.nn.functional.normalize(counts * self.idf, dim=1)
