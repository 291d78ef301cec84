# Variant: takes the month out of the text, computes in NumPy
def season(moments):
    angle = 2 * np.pi * (moments.str[5:7].astype(int).to_numpy() - 1) / 12
    return torch.from_numpy(np.column_stack([np.sin(angle), np.cos(angle)]).astype(np.float32))
