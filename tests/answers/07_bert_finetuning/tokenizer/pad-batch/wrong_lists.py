# Misconception: lists will do
# Message: should be a torch.Tensor
def pad_batch(encodings, pad_id):
    rows = {"input_ids": [], "token_type_ids": [], "attention_mask": []}
    longest = max(len(encoding["input_ids"]) for encoding in encodings)
    for encoding in encodings:
        length = len(encoding["input_ids"])
        padding = longest - length
        rows["input_ids"].append(encoding["input_ids"] + [pad_id] * padding)
        rows["token_type_ids"].append(encoding["token_type_ids"] + [0] * padding)
        rows["attention_mask"].append([1] * length + [0] * padding)
    return {key: values for key, values in rows.items()}
