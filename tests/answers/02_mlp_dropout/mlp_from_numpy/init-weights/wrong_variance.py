# Misconception: normal takes the variance
# Message: did you give it the variance
def init_weights(in_features, out_features, rng):
    return rng.normal(0, 2 / in_features, (out_features, in_features))
