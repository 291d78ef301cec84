# Variant: tensors, turned to bool
def has_diverged(losses):
    values = torch.tensor(losses)
    return bool(~values[-1].isfinite() | (values[-1] > values[0]))
