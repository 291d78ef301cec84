# Misconception: padding comes first, as in some generating models
# Message: padding belongs at the right|at the right end
def pad_batch(encodings, pad_id):
    rows = {"input_ids": [], "token_type_ids": [], "attention_mask": []}
    longest = max(len(encoding["input_ids"]) for encoding in encodings)
    for encoding in encodings:
        length = len(encoding["input_ids"])
        padding = longest - length
        rows["input_ids"].append([pad_id] * padding + encoding["input_ids"])
        rows["token_type_ids"].append([0] * padding + encoding["token_type_ids"])
        rows["attention_mask"].append([0] * padding + [1] * length)
    return {key: torch.tensor(values) for key, values in rows.items()}
