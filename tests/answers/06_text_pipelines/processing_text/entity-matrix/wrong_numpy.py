# Misconception: an array is a tensor
# Message: should be a torch.Tensor
def entity_matrix(entities, names):
    matrix = np.zeros((len(entities), len(names)), dtype=np.float32)
    for row, found in enumerate(entities):
        for _, label in found:
            if label in names:
                matrix[row, names.index(label)] += 1
    return matrix
