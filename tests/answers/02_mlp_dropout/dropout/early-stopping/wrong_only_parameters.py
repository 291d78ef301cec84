# Misconception: the parameters are all there is
# Message: not only the parameters
# Keeps: test-early-stopping-when
class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.epoch, self.best_loss, self.best_epoch = patience, 0, math.inf, 0

    def update(self, val_loss, model):
        self.epoch += 1
        if val_loss < self.best_loss:
            self.best_loss, self.best_epoch = val_loss, self.epoch
            self.best = [p.detach().clone() for p in model.parameters()]
        return self.epoch - self.best_epoch >= self.patience

    def restore(self, model):
        for p, best in zip(model.parameters(), self.best):
            p.data.copy_(best)
