# Misconception: all weights zero is a neutral start
# Message: units would stay copies
def init_weights(in_features, out_features, rng):
    return np.zeros((out_features, in_features))
