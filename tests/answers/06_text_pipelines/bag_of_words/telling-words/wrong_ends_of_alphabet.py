# Misconception: get_feature_names_out lists words by weight
# Message: Is the sign kept|words for each class|strongest a class
def telling_words(model, count):
    words = model["vectoriser"].get_feature_names_out().tolist()
    return words[:count], words[-count:]
