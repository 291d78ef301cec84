# Misconception: cutting out the validation rows is not needed for training
# Message: train_x should have shape|validation row may stay
def split_table(table):
    x, y = table[:, :-1], table[:, -1].long()
    return x, y, x[::4], y[::4]
