# Misconception: float() complains by itself
# Message: should name the number of the malformed line|nothing was raised
# Keeps: test-parse-glove-good
def parse_glove(path, dim=50):
    names, rows = [], []
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            word, *fields = line.removesuffix("\n").split(" ")
            names.append(word)
            rows.append([float(field) for field in fields])
    return names, torch.tensor(rows).reshape(-1, dim)
