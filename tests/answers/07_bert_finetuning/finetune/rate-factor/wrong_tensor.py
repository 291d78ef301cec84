# Misconception: a tensor
# Message: should be a Python float
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return torch.tensor((step + 1) / (num_warm_up + 1))
    return torch.tensor(max(num_steps - step, 0) / (num_steps - num_warm_up))
