# Variant: one-hot labels
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.one_hot = probabilities, np.eye(probabilities.shape[1])[targets]
        return float(-(self.one_hot * np.log(probabilities)).sum(axis=1).mean())

    def backward(self):
        return -self.one_hot / self.p / len(self.p)
