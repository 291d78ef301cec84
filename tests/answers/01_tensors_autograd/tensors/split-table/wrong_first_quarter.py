# Misconception: any quarter of the rows will do for validation
# Message: rows 0 and 4|all columns but the last
def split_table(table):
    n = len(table) // 4
    x, y = table[:, :-1], table[:, -1].long()
    return x[n:], y[n:], x[:n], y[:n]
