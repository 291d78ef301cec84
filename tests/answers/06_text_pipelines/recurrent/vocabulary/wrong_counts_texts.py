# Misconception: a word counts once a text
# Message: count occurrences
def build_vocabulary(splits, min_count=2):
    counts = Counter(token for text in splits["train"] for token in set(text))
    kept = [token for token, count in counts.items() if count >= min_count]
    return ["<pad>", "<unk>", *sorted(kept, key=lambda token: (-counts[token], token))]
