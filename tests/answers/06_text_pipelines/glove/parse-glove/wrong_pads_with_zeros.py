# Misconception: missing numbers are zeros
# Message: skip or repair a malformed line silently
# Keeps: test-parse-glove-good
def parse_glove(path, dim=50):
    names, rows = [], []
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            word, *fields = line.removesuffix("\n").split(" ")
            row = torch.zeros(dim)
            for place, field in enumerate(fields[:dim]):
                try:
                    row[place] = float(field)
                except ValueError:
                    pass
            names.append(word)
            rows.append(row)
    return names, torch.stack(rows)
