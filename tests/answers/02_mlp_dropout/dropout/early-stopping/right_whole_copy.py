# Variant: keeps a copy of the whole model; all losses in a list
class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.losses, self.best_model = patience, [], None
        self.best_loss, self.best_epoch = math.inf, 0

    def update(self, val_loss, model):
        self.losses.append(val_loss)
        if self.best_loss > val_loss:
            self.best_loss = val_loss
            self.best_epoch = len(self.losses)
            self.best_model = copy.deepcopy(model)
        return len(self.losses) == self.best_epoch + self.patience

    def restore(self, model):
        if self.best_model is not None:
            model.load_state_dict(self.best_model.state_dict())
