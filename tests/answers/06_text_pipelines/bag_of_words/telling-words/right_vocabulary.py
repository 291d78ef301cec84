# Variant: vocabulary_ used as it is meant, from word to column
def telling_words(model, count):
    weights = model["classifier"].coef_[0]
    column = model["vectoriser"].vocabulary_
    ordered = sorted(column, key=lambda word: weights[column[word]])
    return ordered[:count], ordered[::-1][:count]
