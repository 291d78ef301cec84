# Variant: clips at a tiny probability; loops over examples
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = np.clip(probabilities, 1e-12, 1.0), targets
        return -np.mean([np.log(p[k]) for p, k in zip(self.p, targets)])

    def backward(self):
        grad = np.zeros(self.p.shape)
        for n, k in enumerate(self.y):
            grad[n, k] = -1 / self.p[n, k] / len(self.y)
        return grad
