# Misconception: every line ends with a newline
# Message: last word is missing
# Keeps: test-parse-glove-bad
def parse_glove(path, dim=50):
    names, rows = [], []
    for number, line in enumerate(path.read_bytes().decode("utf-8").split("\n")[:-1], 1):
        word, *fields = line.split(" ")
        try:
            row = [float(field) for field in fields]
        except ValueError:
            row = []
        if len(row) != dim or not all(map(math.isfinite, row)):
            raise ValueError(f"line {number} is malformed")
        names.append(word)
        rows.append(row)
    return names, torch.tensor(rows)
