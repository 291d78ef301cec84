# Variant: counts the remaining patience down; copies value by value
class EarlyStopping:
    def __init__(self, patience):
        self.patience = self.left = patience
        self.best_loss, self.best_epoch, self.now = math.inf, 0, 0

    def update(self, val_loss, model):
        self.now += 1
        self.left -= 1
        if math.isfinite(val_loss) and val_loss < self.best_loss:
            self.best_loss, self.best_epoch, self.left = val_loss, self.now, self.patience
            self.saved = [value.clone() for value in model.state_dict().values()]
        return self.left <= 0

    def restore(self, model):
        for value, saved in zip(model.state_dict().values(), self.saved):
            with torch.no_grad():
                value.copy_(saved)
