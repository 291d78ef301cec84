# Misconception: -1 means "no column", but it is the last one
# Message: Expected \[\[0, 2\]
def entity_matrix(entities, names):
    columns = {name: j for j, name in enumerate(names)}
    matrix = torch.zeros(len(entities), len(names))
    for row, found in enumerate(entities):
        for _, label in found:
            matrix[row, columns.get(label, -1)] += 1
    return matrix
