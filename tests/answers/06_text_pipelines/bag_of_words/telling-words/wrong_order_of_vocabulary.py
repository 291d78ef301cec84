# Misconception: vocabulary_ is in column order
# Message: get_feature_names_out
def telling_words(model, count):
    words = list(model["vectoriser"].vocabulary_)
    order = model["classifier"].coef_[0].argsort()
    return [words[j] for j in order[:count]], [words[j] for j in order[::-1][:count]]
