# Variant: one comprehension
def entity_matrix(entities, names):
    labels = [[label for _, label in found] for found in entities]
    return torch.tensor([[row.count(name) for name in names] for row in labels], dtype=torch.float32)
