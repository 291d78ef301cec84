# Misconception: labels may stay floats
# Message: a class is an index
def split_table(table):
    is_val = torch.arange(len(table)) % 4 == 0
    x, y = table[:, :-1], table[:, -1]
    return x[~is_val], y[~is_val], x[is_val], y[is_val]
