# Misconception: padding needs no id
# Message: <pad> is missing
def build_vocabulary(splits, min_count=2):
    counts = Counter(token for text in splits["train"] for token in text)
    kept = [token for token, count in counts.items() if count >= min_count]
    return ["<unk>", *sorted(kept, key=lambda token: (-counts[token], token))]
