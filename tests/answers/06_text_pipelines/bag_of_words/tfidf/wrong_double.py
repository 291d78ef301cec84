# Misconception: NumPy's float64 is what PyTorch uses
# Message: dtype torch.float32
class Tfidf:
    def fit(self, counts):
        array = counts.numpy()
        self.idf = torch.tensor(np.log((1 + len(array)) / (1 + (array > 0).sum(axis=0))) + 1)
        return self

    def transform(self, counts):
        return torch.nn.functional.normalize(counts * self.idf, dim=1)
