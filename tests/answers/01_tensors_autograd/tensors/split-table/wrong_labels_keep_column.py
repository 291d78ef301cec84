# Misconception: -1: picks the last column as a vector
# Message: keeps the column
def split_table(table):
    is_val = torch.arange(len(table)) % 4 == 0
    x, y = table[:, :-1], table[:, -1:].long()
    return x[~is_val], y[~is_val], x[is_val], y[is_val]
