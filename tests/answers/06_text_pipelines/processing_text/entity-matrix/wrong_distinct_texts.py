# Misconception: the same name again is no news
# Message: The same name three times
def entity_matrix(entities, names):
    matrix = torch.zeros(len(entities), len(names))
    for row, found in enumerate(entities):
        for _, label in set(found):
            if label in names:
                matrix[row, names.index(label)] += 1
    return matrix
