# Variant: standard normal, scaled
def init_weights(in_features, out_features, rng):
    return rng.standard_normal((out_features, in_features)) * (2 / in_features) ** 0.5
