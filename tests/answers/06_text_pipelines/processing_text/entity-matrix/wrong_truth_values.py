# Misconception: a feature says whether there is one
# Message: count the entities
def entity_matrix(entities, names):
    matrix = torch.zeros(len(entities), len(names))
    for row, found in enumerate(entities):
        for _, label in found:
            if label in names:
                matrix[row, names.index(label)] = 1
    return matrix
