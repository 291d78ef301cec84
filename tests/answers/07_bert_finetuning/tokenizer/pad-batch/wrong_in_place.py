# Misconception: padding may be written into the caller's lists
# Message: changed the caller's lists
# Keeps: test-pad-batch-mask
def pad_batch(encodings, pad_id):
    longest = max(len(encoding["input_ids"]) for encoding in encodings)
    mask = [[1] * len(encoding["input_ids"]) for encoding in encodings]
    for encoding, row in zip(encodings, mask):
        padding = longest - len(encoding["input_ids"])
        encoding["input_ids"] += [pad_id] * padding
        encoding["token_type_ids"] += [0] * padding
        row += [0] * padding
    rows = {key: torch.tensor([encoding[key] for encoding in encodings]) for key in ("input_ids", "token_type_ids")}
    return {**rows, "attention_mask": torch.tensor(mask)}
