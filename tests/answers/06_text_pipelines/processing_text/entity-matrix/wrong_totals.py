# Misconception: a batch is one document
# Message: One row a document
def entity_matrix(entities, names):
    label_counts = Counter(label for found in entities for _, label in found)
    return torch.tensor([[float(label_counts[name]) for name in names]])
