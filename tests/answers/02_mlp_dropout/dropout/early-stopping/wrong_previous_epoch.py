# Misconception: better than the epoch before is an improvement
# Message: not with the epoch before|best epoch is
# Keeps: test-early-stopping-weights
class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.epoch, self.last, self.best_loss, self.best_epoch, self.bad = patience, 0, math.inf, math.inf, 0, 0

    def update(self, val_loss, model):
        self.epoch += 1
        if val_loss < self.best_loss:
            self.best_loss, self.best_epoch = val_loss, self.epoch
            self.best_state = copy.deepcopy(model.state_dict())
        self.bad = 0 if val_loss < self.last else self.bad + 1
        self.last = val_loss
        return self.bad >= self.patience

    def restore(self, model):
        model.load_state_dict(self.best_state)
