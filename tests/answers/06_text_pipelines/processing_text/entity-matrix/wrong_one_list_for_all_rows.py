# Misconception: [[0] * K] * N makes N lists
# Message: Expected \[\[0, 2\]
def entity_matrix(entities, names):
    matrix = [[0.0] * len(names)] * len(entities)
    for row, found in enumerate(entities):
        for _, label in found:
            if label in names:
                matrix[row][names.index(label)] += 1
    return torch.tensor(matrix)
