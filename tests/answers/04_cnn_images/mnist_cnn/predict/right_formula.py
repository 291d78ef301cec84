# Variant: the rule as a function
def predict(batch_size):
    def side(n, k, p=0, s=1):
        return (n + 2 * p - k) // s + 1

    a = side(28, 5, 2)
    b = side(a, 2, s=2)
    c = side(b, 3)
    d = side(c, 2, s=2)
    n = batch_size
    shapes = [(n, 16, a, a)] * 2 + [(n, 16, b, b)] + [(n, 32, c, c)] * 2 + [(n, 32, d, d), (n, 32 * d * d), (n, 10)]
    return shapes, 16 * 25 + 32 + 32 * 16 * 9 + 64 + (32 * d * d + 1) * 10
