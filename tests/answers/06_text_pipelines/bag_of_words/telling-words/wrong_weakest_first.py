# Misconception: argsort goes the right way at both ends
# Message: strongest word should come first
def telling_words(model, count):
    words = model["vectoriser"].get_feature_names_out()
    order = model["classifier"].coef_[0].argsort()
    return words[order[:count]].tolist(), words[order[-count:]].tolist()
