# Variant: entry by entry
def entity_matrix(entities, names):
    matrix = torch.zeros(len(entities), len(names))
    for row, found in enumerate(entities):
        for _, label in found:
            if label in names:
                matrix[row, list(names).index(label)] += 1
    return matrix
