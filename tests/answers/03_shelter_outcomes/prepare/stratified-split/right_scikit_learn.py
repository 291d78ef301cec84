# Variant: scikit-learn's train_test_split with stratify
def stratified_split(labels, test_fraction, seed):
    from sklearn.model_selection import train_test_split

    return tuple(train_test_split(np.arange(len(labels)), test_size=test_fraction, stratify=labels, random_state=seed))
