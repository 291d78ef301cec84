# Misconception: the file ends where it breaks
# Message: skip or repair a malformed line silently
# Keeps: test-parse-glove-good
def parse_glove(path, dim=50):
    names, rows = [], []
    with open(path, encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, 1):
            word, *fields = line.removesuffix("\n").split(" ")
            try:
                row = [float(field) for field in fields]
            except ValueError:
                row = []
            if len(row) != dim or not all(map(math.isfinite, row)):
                break
            names.append(word)
            rows.append(row)
    return names, torch.tensor(rows)
