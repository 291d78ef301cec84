# Misconception: a dictionary is what one wants in the end
# Message: two things
# Keeps: test-parse-glove-bad
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
                raise ValueError(f"line {number} is malformed")
            names.append(word)
            rows.append(row)
    return dict(zip(names, torch.tensor(rows)))
