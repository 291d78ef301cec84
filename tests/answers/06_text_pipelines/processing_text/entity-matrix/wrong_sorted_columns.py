# Misconception: columns stand in alphabetical order
# Message: not sorted
def entity_matrix(entities, names):
    return torch.tensor([[float(sum(label == name for _, label in found)) for name in sorted(names)] for found in entities])
