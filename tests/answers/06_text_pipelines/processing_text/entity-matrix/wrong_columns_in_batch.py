# Misconception: a label that does not occur needs no column
# Message: one column a name
def entity_matrix(entities, names):
    labels = [name for name in names if any(label == name for found in entities for _, label in found)]
    return torch.tensor([[float(sum(label == name for _, label in found)) for name in labels] for found in entities])
