# Variant: torch.normal with a seed from the letters
def random_vector(word, vectors):
    seed = 0
    for letter in word:
        seed = (seed * 1_000_003 + ord(letter)) % 2**40
    generator = torch.Generator().manual_seed(seed)
    return torch.normal(0.0, vectors.std().item(), (vectors.shape[1],), generator=generator)
