# Misconception: weights are positive
# Message: mean of the weights should be 0
def init_weights(in_features, out_features, rng):
    return rng.random((out_features, in_features)) * np.sqrt(2 / in_features)
