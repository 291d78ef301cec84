# Variant: counted in a dictionary, sorted twice
def build_vocabulary(splits, min_count=2):
    counts = {}
    for text in splits["train"]:
        for token in text:
            counts[token] = counts.get(token, 0) + 1
    listed = sorted(counts)
    listed.sort(key=counts.get, reverse=True)
    return ["<pad>", "<unk>"] + [token for token in listed if counts[token] >= min_count]
