# Misconception: the two special ids come in any order
# Message: should begin with <pad> and <unk>
def build_vocabulary(splits, min_count=2):
    counts = Counter(token for text in splits["train"] for token in text)
    kept = [token for token, count in counts.items() if count >= min_count]
    return ["<unk>", "<pad>", *sorted(kept, key=lambda token: (-counts[token], token))]
