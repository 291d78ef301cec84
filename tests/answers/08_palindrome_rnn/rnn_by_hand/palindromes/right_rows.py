# Variant: row by row in Python, from uniform numbers
def palindromes(count, length, generator=None):
    rows = []
    for row in torch.rand(count, length - length // 2, generator=generator).mul(10).long().tolist():
        rows.append(row + row[: length // 2][::-1])
    digits = torch.tensor(rows)
    return digits[:, : length - 1], digits[:, length - 1]
