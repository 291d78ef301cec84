# Misconception: the length of the word is a seed
# Message: every letter and its place|All words have the same
def random_vector(word, vectors):
    return vectors.std() * torch.randn(vectors.shape[1], generator=torch.Generator().manual_seed(len(word)))
