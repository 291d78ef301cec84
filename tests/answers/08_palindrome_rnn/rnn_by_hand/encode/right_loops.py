# Variant: one number at a time
def encode(digits):
    vectors = torch.zeros(digits.shape[0], digits.shape[1], 10)
    for n, row in enumerate(digits.tolist()):
        for t, digit in enumerate(row):
            vectors[n, t, digit] = 1.0
    return vectors
