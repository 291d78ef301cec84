# Misconception: what matters is the size of a coefficient
# Message: Is the sign kept|strongest a class
def telling_words(model, count):
    words = model["vectoriser"].get_feature_names_out()
    order = abs(model["classifier"].coef_[0]).argsort()
    return words[order[:count]].tolist(), words[order[::-1][:count]].tolist()
