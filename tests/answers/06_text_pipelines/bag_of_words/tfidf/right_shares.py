# Variant: shares of the text instead of counts; the scaling undoes the difference
class Tfidf:
    def __init__(self):
        self.idf = None

    def fit(self, counts):
        number = torch.tensor([(column > 0).sum().item() for column in counts.T])
        self.idf = ((1 + len(counts)) / (1 + number)).log() + 1
        return self

    def transform(self, counts):
        share = counts / counts.sum(dim=1, keepdim=True).clamp(min=1)
        weights = share * self.idf
        rows = weights / weights.pow(2).sum(dim=1, keepdim=True).sqrt()
        return rows.nan_to_num(0.0)
