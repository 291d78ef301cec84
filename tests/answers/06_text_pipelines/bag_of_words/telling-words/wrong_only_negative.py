# Misconception: only negative coefficients speak for class 0
# Message: Return 2 words for each class
def telling_words(model, count):
    pairs = sorted(zip(model["classifier"].coef_[0], model["vectoriser"].get_feature_names_out()))
    return [w for c, w in pairs if c < 0][:count], [w for c, w in pairs[::-1] if c > 0][:count]
