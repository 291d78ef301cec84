# Variant: a unit at a time
def init_weights(in_features, out_features, rng):
    rows = [rng.normal(scale=np.sqrt(2.0 / in_features), size=in_features) for _ in range(out_features)]
    return np.stack(rows)
