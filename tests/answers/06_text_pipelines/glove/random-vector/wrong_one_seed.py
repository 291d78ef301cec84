# Misconception: one seed for all words
# Message: All words have the same vector
def random_vector(word, vectors):
    return vectors.std() * torch.randn(vectors.shape[1], generator=torch.Generator().manual_seed(0))
