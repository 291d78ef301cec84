# Misconception: most_common puts equals in alphabetical order
# Message: alphabetical order
def build_vocabulary(splits, min_count=2):
    counts = Counter(token for text in splits["train"] for token in text)
    return ["<pad>", "<unk>", *(token for token, count in counts.most_common() if count >= min_count)]
