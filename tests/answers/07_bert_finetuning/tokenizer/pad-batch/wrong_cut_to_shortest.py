# Misconception: rows are cut to the shortest text
# Message: without cutting
def pad_batch(encodings, pad_id):
    rows = {"input_ids": [], "token_type_ids": [], "attention_mask": []}
    longest = min(len(encoding["input_ids"]) for encoding in encodings)
    for encoding in encodings:
        length = len(encoding["input_ids"])
        padding = longest - length
        rows["input_ids"].append(encoding["input_ids"][:longest])
        rows["token_type_ids"].append(encoding["token_type_ids"][:longest])
        rows["attention_mask"].append([1] * longest)
    return {key: torch.tensor(values) for key, values in rows.items()}
