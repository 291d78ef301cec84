# Misconception: one random number for all weights is random enough
# Message: units would stay copies
def init_weights(in_features, out_features, rng):
    return np.full((out_features, in_features), rng.normal(0, np.sqrt(2 / in_features)))
