# Misconception: a weight is (in, out)
# Message: is \(out, in\)
def init_weights(in_features, out_features, rng):
    return rng.normal(0, np.sqrt(2 / in_features), (in_features, out_features))
