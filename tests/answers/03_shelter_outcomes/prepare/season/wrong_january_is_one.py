# Misconception: months count from 0
# Message: january is at angle 0
def season(moments):
    angle = 2 * torch.pi * torch.tensor(pd.to_datetime(moments).dt.month.to_numpy(), dtype=torch.float32) / 12
    return torch.stack([angle.sin(), angle.cos()], dim=1)
