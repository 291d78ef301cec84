# Variant: fills tensors made beforehand
def pad_batch(encodings, pad_id):
    lengths = torch.tensor([len(encoding["input_ids"]) for encoding in encodings])
    width = int(lengths.max())
    batch = {
        "input_ids": torch.full((len(encodings), width), pad_id),
        "token_type_ids": torch.zeros(len(encodings), width, dtype=torch.long),
        "attention_mask": (torch.arange(width) < lengths[:, None]).long(),
    }
    for row, encoding in enumerate(encodings):
        for key, values in encoding.items():
            batch[key][row, : len(values)] = torch.tensor(values)
    return batch
