# Misconception: a document without entities has no row
# Message: One row a document
def entity_matrix(entities, names):
    return torch.tensor([[float(sum(label == name for _, label in found)) for name in names] for found in entities if found])
