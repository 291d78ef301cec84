# Variant: zlib.crc32 and NumPy's generator
def random_vector(word, vectors):
    import zlib

    numbers = np.random.default_rng(zlib.crc32(word.encode("utf-8"))).normal(0, vectors.std().item(), vectors.shape[1])
    return torch.tensor(numbers, dtype=vectors.dtype)
