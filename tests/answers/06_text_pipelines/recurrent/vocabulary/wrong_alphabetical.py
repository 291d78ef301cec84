# Misconception: a vocabulary is in alphabetical order
# Message: by falling count
def build_vocabulary(splits, min_count=2):
    counts = Counter(token for text in splits["train"] for token in text)
    return ["<pad>", "<unk>", *sorted(token for token, count in counts.items() if count >= min_count)]
