# Misconception: whatever float() takes is a number
# Message: 'q 0.5 -1 nan', and nothing was raised
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
            if len(row) != dim:
                raise ValueError(f"line {number} is malformed")
            names.append(word)
            rows.append(row)
    return names, torch.tensor(rows)
