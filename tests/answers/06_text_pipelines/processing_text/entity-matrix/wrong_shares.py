# Misconception: a feature is a share
# Message: nor take shares|Expected \[\[0, 2\]
def entity_matrix(entities, names):
    matrix = torch.zeros(len(entities), len(names))
    for row, found in enumerate(entities):
        for j, name in enumerate(names):
            if found:
                matrix[row, j] = sum(label == name for _, label in found) / len(found)
    return matrix
