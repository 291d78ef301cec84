# Variant: text mode with Python's usual line ends; own subclass of ValueError
def parse_glove(path: Path, dim: int = 50) -> tuple[list[str], torch.Tensor]:
    class Malformed(ValueError):
        pass

    table = {}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            fields = line.strip("\n").split(" ")
            try:
                vector = np.array(fields[1:], dtype="float32")
            except ValueError as error:
                raise Malformed(f"line {number} ({error})") from error
            if vector.shape != (dim,) or np.isnan(vector).any() or np.isinf(vector).any():
                raise Malformed(f"line {number}")
            table[fields[0]] = vector
    return list(table), torch.from_numpy(np.stack(list(table.values())))
