# Misconception: random means different each time
# Message: different vector at each call
def random_vector(word, vectors):
    return vectors.std() * torch.randn(vectors.shape[1])
