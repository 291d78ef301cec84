# Misconception: a table reader knows how to read it
# Message: are lost or changed|well-formed|should raise ValueError
def parse_glove(path, dim=50):
    import pandas as pd

    table = pd.read_csv(path, sep=" ", header=None)
    if table.shape[1] != dim + 1:
        raise ValueError("line 1: wrong number of columns")
    return table[0].tolist(), torch.tensor(table.iloc[:, 1:].to_numpy(dtype="float32"))
