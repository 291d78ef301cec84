# Misconception: min_count is 2
# Message: min_count is an argument|exactly min_count times
def build_vocabulary(splits, min_count=2):
    counts = Counter(token for text in splits["train"] for token in text)
    kept = [token for token, count in counts.items() if count >= 2]
    return ["<pad>", "<unk>", *sorted(kept, key=lambda token: (-counts[token], token))]
