# Variant: the mask from a comparison with pad_id
def pad_batch(encodings, pad_id):
    longest = max(len(encoding["input_ids"]) for encoding in encodings)
    ids = torch.tensor([e["input_ids"] + (longest - len(e["input_ids"])) * [pad_id] for e in encodings])
    types = torch.tensor([e["token_type_ids"] + (longest - len(e["token_type_ids"])) * [0] for e in encodings])
    return {"input_ids": ids, "token_type_ids": types, "attention_mask": (ids != pad_id).long()}
