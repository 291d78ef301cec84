# Misconception: a random direction of length 1
# Message: scale is wrong
def random_vector(word, vectors):
    generator = torch.Generator().manual_seed(int.from_bytes(hashlib.sha256(word.encode()).digest()[:6], "big"))
    return F.normalize(torch.randn(vectors.shape[1], generator=generator), dim=0)
