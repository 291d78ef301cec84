# Misconception: sine takes degrees
# Message: sine takes radians
def season(moments):
    angle = 360 * (torch.tensor(pd.to_datetime(moments).dt.month.to_numpy(), dtype=torch.float32) - 1) / 12
    return torch.stack([angle.sin(), angle.cos()], dim=1)
