# Misconception: only the test texts are secret
# Message: has seen the future
def build_vocabulary(splits, min_count=2):
    counts = Counter(token for text in splits["train"] + splits.get("validation", []) for token in text)
    kept = [token for token, count in counts.items() if count >= min_count]
    return ["<pad>", "<unk>", *sorted(kept, key=lambda token: (-counts[token], token))]
