# Variant: value_counts of pandas
def build_vocabulary(splits, min_count=2):
    import pandas as pd
    tokens = pd.Series([token for text in splits["train"] for token in text], dtype="object")
    counts = tokens.value_counts().sort_index().sort_values(ascending=False, kind="stable")
    return ["<pad>", "<unk>"] + [str(token) for token in counts.index[counts >= min_count]]
