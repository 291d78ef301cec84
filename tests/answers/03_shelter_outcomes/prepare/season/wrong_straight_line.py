# Misconception: a month is a number from 0 to 1, December far from January
# Message: not on the circle
def season(moments):
    month = torch.tensor(pd.to_datetime(moments).dt.month.to_numpy(), dtype=torch.float32)
    return torch.stack([(month - 1) / 11, 1 - (month - 1) / 11], dim=1)
