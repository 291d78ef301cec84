# Misconception: not worse means better
# Message: nan is no improvement
# Keeps: test-early-stopping-weights
class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.epoch, self.best_loss, self.best_epoch = patience, 0, math.inf, 0

    def update(self, val_loss, model):
        self.epoch += 1
        if val_loss >= self.best_loss:
            return self.epoch - self.best_epoch >= self.patience
        self.best_loss, self.best_epoch = val_loss, self.epoch
        self.best_state = copy.deepcopy(model.state_dict())
        return False

    def restore(self, model):
        model.load_state_dict(self.best_state)
