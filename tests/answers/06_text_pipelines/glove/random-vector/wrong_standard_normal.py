# Misconception: randn has the right scale
# Message: scale is wrong
def random_vector(word, vectors):
    generator = torch.Generator().manual_seed(int.from_bytes(hashlib.sha256(word.encode()).digest()[:6], "big"))
    return torch.randn(vectors.shape[1], generator=generator)
