# Variant: the word by partition, numbers into one flat list, finiteness checked at the end
def parse_glove(path, dim=50):
    names, flat = [], []
    with path.open(encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, 1):
            word, _, rest = line.rstrip("\n").partition(" ")
            try:
                values = list(map(float, rest.split(" ")))
            except ValueError:
                raise ValueError(f"malformed line {number}") from None
            if len(values) != dim:
                raise ValueError(f"malformed line {number}")
            names.append(word)
            flat += values
    vectors = torch.tensor(flat, dtype=torch.float32).view(-1, dim)
    broken = (~vectors.isfinite().all(dim=1)).nonzero()
    if len(broken):
        raise ValueError(f"malformed line {broken[0].item() + 1}")
    return names, vectors
