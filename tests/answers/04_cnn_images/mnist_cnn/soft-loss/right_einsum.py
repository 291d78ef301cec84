# Variant: a product of matrices, row by row
def soft_cross_entropy(logits, probabilities):
    return -torch.einsum("nc,nc->n", probabilities, F.log_softmax(logits, dim=-1)).mean()
