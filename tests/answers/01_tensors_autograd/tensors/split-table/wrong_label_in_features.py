# Misconception: the features are the whole table
# Message: all columns but the last
def split_table(table):
    is_val = torch.arange(len(table)) % 4 == 0
    x, y = table, table[:, -1].long()
    return x[~is_val], y[~is_val], x[is_val], y[is_val]
