# Variant: a Counter updated text by text, most_common of sorted entries
def build_vocabulary(splits, min_count=2):
    counts = Counter()
    for text in splits["train"]:
        counts.update(text)
    ordered = Counter(dict(sorted(counts.items())))
    vocabulary = ["<pad>", "<unk>"]
    for token, count in ordered.most_common():
        if count < min_count:
            break
        vocabulary.append(token)
    return vocabulary
