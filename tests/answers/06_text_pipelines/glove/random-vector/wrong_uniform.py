# Misconception: rand is centred on 0
# Message: not 0: draw from a normal
def random_vector(word, vectors):
    generator = torch.Generator().manual_seed(int.from_bytes(hashlib.sha256(word.encode()).digest()[:6], "big"))
    return vectors.std() * torch.rand(vectors.shape[1], generator=generator)
