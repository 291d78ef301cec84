# Misconception: the sum of the letters is a seed
# Message: every letter and its place
def random_vector(word, vectors):
    generator = torch.Generator().manual_seed(sum(ord(letter) for letter in word))
    return vectors.std() * torch.randn(vectors.shape[1], generator=generator)
