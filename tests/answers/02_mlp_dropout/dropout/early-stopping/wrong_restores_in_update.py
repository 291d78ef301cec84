# Misconception: a bad epoch goes back at once
# Message: update changed the model
# Keeps: test-early-stopping-when
class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.epoch, self.best_loss, self.best_epoch = patience, 0, math.inf, 0

    def update(self, val_loss, model):
        self.epoch += 1
        if val_loss < self.best_loss:
            self.best_loss, self.best_epoch = val_loss, self.epoch
            self.best_state = copy.deepcopy(model.state_dict())
        elif self.best_epoch:
            model.load_state_dict(self.best_state)
        return self.epoch - self.best_epoch >= self.patience

    def restore(self, model):
        model.load_state_dict(self.best_state)
