# Misconception: a name is found anywhere in the pair
# Message: by the label \(not the text\)
def entity_matrix(entities, names):
    return torch.tensor([[float(sum(name in pair for pair in found)) for name in names] for found in entities])
