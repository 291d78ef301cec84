# Misconception: every word deserves an id
# Message: apply min_count
def build_vocabulary(splits, min_count=2):
    counts = Counter(token for text in splits["train"] for token in text)
    return ["<pad>", "<unk>", *sorted(counts, key=lambda token: (-counts[token], token))]
