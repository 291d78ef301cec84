# Variant: the letters themselves as a large number, by column spread
def random_vector(word, vectors):
    generator = torch.Generator()
    generator.manual_seed(int(hashlib.md5(word.encode()).hexdigest()[:12], 16))
    return torch.randn(vectors.size(1), generator=generator) * vectors.std(dim=0)
