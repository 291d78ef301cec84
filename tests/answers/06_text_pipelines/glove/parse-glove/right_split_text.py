# Variant: reads the whole file, splits at newlines, a tensor of lists
def parse_glove(path, dim=50):
    lines = path.read_bytes().decode("utf-8").split("\n")
    if lines[-1] == "":
        lines.pop()
    names, rows = [], []
    for number, line in enumerate(lines, start=1):
        parts = line.split(" ")
        if len(parts) != dim + 1:
            raise ValueError(f"line {number} has {len(parts)} fields, not a word and {dim} numbers: {line[:40]!r}")
        try:
            values = [float(part) for part in parts[1:]]
        except ValueError as error:
            raise ValueError(f"{path}, line {number}: {error}") from error
        if not all(math.isfinite(value) for value in values):
            raise ValueError(f"line {number}: a number is not finite")
        names.append(parts[0])
        rows.append(values)
    return names, torch.tensor(rows)
