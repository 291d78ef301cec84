# Misconception: a float is a float32
# Message: dtype torch.float32
def entity_matrix(entities, names):
    matrix = torch.zeros(len(entities), len(names), dtype=torch.float64)
    for row, found in enumerate(entities):
        for _, label in found:
            if label in names:
                matrix[row, names.index(label)] += 1
    return matrix
