# Variant: computed in NumPy, row by row
class Tfidf:
    def fit(self, counts):
        n = (counts.numpy() > 0).sum(axis=0)
        self.idf = torch.tensor(np.log((1 + len(counts)) / (1 + n)) + 1, dtype=torch.float32)
        return self

    def transform(self, counts):
        rows = counts.numpy() * self.idf.numpy()
        for row in rows:
            length = np.linalg.norm(row)
            if length > 0:
                row /= length
        return torch.tensor(rows, dtype=torch.float32)
