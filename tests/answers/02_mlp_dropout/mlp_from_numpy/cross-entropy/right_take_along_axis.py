# Variant: take_along_axis and put_along_axis
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets[:, None]
        return -np.log(np.take_along_axis(probabilities, self.y, axis=1)).mean()

    def backward(self):
        grad = np.zeros_like(self.p)
        np.put_along_axis(grad, self.y, -1 / (len(self.y) * np.take_along_axis(self.p, self.y, axis=1)), axis=1)
        return grad
