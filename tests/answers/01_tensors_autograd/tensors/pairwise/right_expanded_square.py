# Variant: |a|² + |b|² - 2ab
def pairwise_sq_distances(a, b):
    return ((a**2).sum(1, keepdim=True) + (b**2).sum(1) - 2 * a @ b.T).clamp(min=0)
