# Misconception: hash(word) is the same for ever
# Message: Python salts
def random_vector(word, vectors):
    generator = torch.Generator().manual_seed(hash(word) % 2**32)
    return vectors.std() * torch.randn(vectors.shape[1], generator=generator)
