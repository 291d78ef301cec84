# Misconception: the columns are the labels that occur
# Message: which is GPE: the order of the columns|one column a name
def entity_matrix(entities, names):
    labels = list(dict.fromkeys(label for found in entities for _, label in found))
    return torch.tensor([[float(sum(label == name for _, label in found)) for name in labels] for found in entities])
