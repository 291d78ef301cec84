# Misconception: the ids belong into the vocabulary
# Message: Return a list of str
def build_vocabulary(splits, min_count=2):
    counts = Counter(token for text in splits["train"] for token in text)
    kept = [token for token, count in counts.items() if count >= min_count]
    listed = ["<pad>", "<unk>", *sorted(kept, key=lambda token: (-counts[token], token))]
    return {token: id for id, token in enumerate(listed)}
