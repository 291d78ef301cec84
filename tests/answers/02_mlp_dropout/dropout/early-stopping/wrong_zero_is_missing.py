# Misconception: a best loss of 0 means that there is none yet
# Message: may be 0
# Keeps: test-early-stopping-weights
class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.epoch, self.best_loss, self.best_epoch = patience, 0, 0, 0

    def update(self, val_loss, model):
        self.epoch += 1
        if not self.best_loss or val_loss < self.best_loss:
            self.best_loss, self.best_epoch = val_loss, self.epoch
            self.best_state = copy.deepcopy(model.state_dict())
        return self.epoch - self.best_epoch >= self.patience

    def restore(self, model):
        model.load_state_dict(self.best_state)
