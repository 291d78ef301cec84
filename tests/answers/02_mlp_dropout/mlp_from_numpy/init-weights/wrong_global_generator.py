# Misconception: np.random draws from the generator given
# Message: not from np.random
def init_weights(in_features, out_features, rng):
    return np.random.normal(0, np.sqrt(2 / in_features), (out_features, in_features))
