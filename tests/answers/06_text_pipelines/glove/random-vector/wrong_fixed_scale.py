# Misconception: the scale is known once for all
# Message: scale should follow
def random_vector(word, vectors):
    generator = torch.Generator().manual_seed(int.from_bytes(hashlib.sha256(word.encode()).digest()[:6], "big"))
    return 0.4 * torch.randn(vectors.shape[1], generator=generator)
