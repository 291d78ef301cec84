# Misconception: the deviation depends on the number of outputs
# Message: not on out_features
def init_weights(in_features, out_features, rng):
    return rng.normal(0, np.sqrt(2 / out_features), (out_features, in_features))
