# Variant: rows of the identity matrix
def encode(digits):
    return torch.eye(10)[digits]
