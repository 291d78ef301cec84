# Misconception: a seed of one's own makes it repeatable
# Message: draw from rng
def init_weights(in_features, out_features, rng):
    rng = np.random.default_rng(0)
    return rng.normal(0, np.sqrt(2 / in_features), (out_features, in_features))
