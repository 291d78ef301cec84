# Misconception: coef_ has one number a word
# Message: take coef_\[0\]
def telling_words(model, count):
    words = model["vectoriser"].get_feature_names_out()
    order = model["classifier"].coef_.argsort()
    return words[order[:count]].tolist(), words[order[::-1][:count]].tolist()
