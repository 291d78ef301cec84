# Misconception: the copy is made in every epoch
# Message: last weights instead of the best
# Keeps: test-early-stopping-when
class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.epoch, self.best_loss, self.best_epoch = patience, 0, math.inf, 0

    def update(self, val_loss, model):
        self.epoch += 1
        self.best_state = copy.deepcopy(model.state_dict())
        if val_loss < self.best_loss:
            self.best_loss, self.best_epoch = val_loss, self.epoch
        return self.epoch - self.best_epoch >= self.patience

    def restore(self, model):
        model.load_state_dict(self.best_state)
