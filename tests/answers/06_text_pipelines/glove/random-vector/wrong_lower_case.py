# Misconception: capitals do not matter
# Message: 'matcha' and 'Matcha'
def random_vector(word, vectors):
    digest = hashlib.sha256(word.lower().encode()).digest()
    generator = torch.Generator().manual_seed(int.from_bytes(digest[:6], "big"))
    return vectors.std() * torch.randn(vectors.shape[1], generator=generator)
