# Variant: a pandas Series
def telling_words(model, count):
    weights = pd.Series(model["classifier"].coef_[0], index=model["vectoriser"].get_feature_names_out())
    return weights.nsmallest(count).index.tolist(), weights.nlargest(count).index.tolist()
