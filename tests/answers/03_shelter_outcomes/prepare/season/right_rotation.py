# Variant: looks the twelve points up
def season(moments):
    month = torch.tensor(pd.to_datetime(moments).dt.month.tolist())
    corners = [(math.sin(m * math.pi / 6), math.cos(m * math.pi / 6)) for m in range(12)]
    return torch.tensor(corners)[month - 1]


import math
