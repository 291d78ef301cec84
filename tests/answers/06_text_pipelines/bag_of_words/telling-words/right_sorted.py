# Variant: pairs sorted in Python
def telling_words(model, count):
    vectoriser, classifier = (model.named_steps[name] for name in ("vectoriser", "classifier"))
    pairs = list(zip(classifier.coef_.ravel().tolist(), vectoriser.get_feature_names_out()))
    negative = sorted(pairs)[:count]
    positive = sorted(pairs, reverse=True)[:count]
    return [word for _, word in negative], [word for _, word in positive]
