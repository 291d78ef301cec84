# Misconception: sorting the coefficients in place hurts nobody
# Message: changed coef_ of the model
def telling_words(model, count):
    words = model["vectoriser"].get_feature_names_out()
    weights = model["classifier"].coef_[0]
    order = weights.argsort()
    weights.sort()
    return words[order[:count]].tolist(), words[order[::-1][:count]].tolist()
