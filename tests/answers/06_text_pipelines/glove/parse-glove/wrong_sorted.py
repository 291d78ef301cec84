# Misconception: words come in alphabetical order
# Message: in the order of the file|words of the example
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
    order = sorted(range(len(names)), key=lambda row: names[row])
    return [names[row] for row in order], torch.tensor(rows)[order]
