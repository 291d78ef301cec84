# Misconception: the entity is its text
# Message: Expected \[\[0, 2\]|by the label
def entity_matrix(entities, names):
    matrix = torch.zeros(len(entities), len(names))
    for row, found in enumerate(entities):
        for text, _ in found:
            if text in names:
                matrix[row, names.index(text)] += 1
    return matrix
