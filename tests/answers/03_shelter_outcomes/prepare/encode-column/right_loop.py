# Variant: a plain loop, alphabetical order
def encode_column(values, train_rows, min_count):
    from collections import Counter

    texts = list(values)
    counts = Counter(texts[row] for row in train_rows if isinstance(texts[row], str))
    known = sorted(text for text, count in counts.items() if count >= min_count)
    codes = [known.index(text) + 1 if text in known else 0 for text in texts]
    return torch.tensor(codes, dtype=torch.int64), 1 + len(known)
