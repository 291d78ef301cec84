# Misconception: an unknown word is zeros
# Message: All words have the same vector
def random_vector(word, vectors):
    return torch.zeros(vectors.shape[1])
