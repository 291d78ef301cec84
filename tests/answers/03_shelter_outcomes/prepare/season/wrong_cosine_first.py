# Misconception: the cosine comes first, as x before y
# Message: sine first
def season(moments):
    angle = 2 * torch.pi * (torch.tensor(pd.to_datetime(moments).dt.month.to_numpy(), dtype=torch.float32) - 1) / 12
    return torch.stack([angle.cos(), angle.sin()], dim=1)
