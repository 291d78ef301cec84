# Misconception: bad epochs are counted over the whole training
# Message: best epoch|begin anew|Begin to count anew
# Keeps: test-early-stopping-weights
class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.epoch, self.best_loss, self.best_epoch, self.bad = patience, 0, math.inf, 0, 0

    def update(self, val_loss, model):
        self.epoch += 1
        if val_loss < self.best_loss:
            self.best_loss, self.best_epoch = val_loss, self.epoch
            self.best_state = copy.deepcopy(model.state_dict())
        else:
            self.bad += 1
        return self.bad >= self.patience

    def restore(self, model):
        model.load_state_dict(self.best_state)
