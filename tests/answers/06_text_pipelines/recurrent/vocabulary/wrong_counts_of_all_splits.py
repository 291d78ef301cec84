# Misconception: training words may be counted wherever they stand
# Message: count training texts only|do not count
def build_vocabulary(splits, min_count=2):
    counts = Counter(token for texts in splits.values() for text in texts for token in text)
    seen = {token for text in splits["train"] for token in text}
    kept = [token for token in seen if counts[token] >= min_count]
    return ["<pad>", "<unk>", *sorted(kept, key=lambda token: (-counts[token], token))]
