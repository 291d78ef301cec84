# Misconception: the largest coefficients speak for class 0
# Message: classes are swapped
def telling_words(model, count):
    words = model["vectoriser"].get_feature_names_out()
    order = model["classifier"].coef_[0].argsort()
    return words[order[::-1][:count]].tolist(), words[order[:count]].tolist()
