# Misconception: from 1 to 12 is the whole circle, so December falls on January
# Message: 12 equal steps
def season(moments):
    angle = 2 * torch.pi * (torch.tensor(pd.to_datetime(moments).dt.month.to_numpy(), dtype=torch.float32) - 1) / 11
    return torch.stack([angle.sin(), angle.cos()], dim=1)
