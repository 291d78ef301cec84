# Misconception: n is how often the word occurs
# Message: idf from term counts
# Keeps: test-tfidf-rows, test-tfidf-new
class Tfidf:
    def fit(self, counts):
        self.idf = torch.log((1 + len(counts)) / (1 + counts.sum(dim=0))) + 1
        return self

    def transform(self, counts):
        return torch.nn.functional.normalize(counts * self.idf, dim=1)
