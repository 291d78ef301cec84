# Misconception: torch.manual_seed is the way to repeat
# Message: global random numbers
def random_vector(word, vectors):
    torch.manual_seed(int.from_bytes(hashlib.sha256(word.encode()).digest()[:6], "big"))
    return vectors.std() * torch.randn(vectors.shape[1])
