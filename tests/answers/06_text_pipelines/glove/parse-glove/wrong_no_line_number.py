# Misconception: an error need not say where
# Message: should name the number of the malformed line
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
                raise ValueError(f"the line of {word!r} is malformed")
            names.append(word)
            rows.append(row)
    return names, torch.tensor(rows)
