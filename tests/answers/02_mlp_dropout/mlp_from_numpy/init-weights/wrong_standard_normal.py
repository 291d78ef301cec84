# Misconception: standard normal weights suit every layer
# Message: root of 2 / in_features
def init_weights(in_features, out_features, rng):
    return rng.standard_normal((out_features, in_features))
