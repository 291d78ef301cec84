# Misconception: every label has a column
# Message: Labels that are not in names are ignored
def entity_matrix(entities, names):
    matrix = torch.zeros(len(entities), len(names))
    for row, found in enumerate(entities):
        for _, label in found:
            matrix[row, names.index(label)] += 1
    return matrix
