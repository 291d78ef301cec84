# Variant: torch's own pad_sequence
from torch.nn.utils.rnn import pad_sequence


def pad_batch(encodings, pad_id):
    ids = [torch.tensor(encoding["input_ids"]) for encoding in encodings]
    types = [torch.tensor(encoding["token_type_ids"]) for encoding in encodings]
    return {
        "input_ids": pad_sequence(ids, batch_first=True, padding_value=pad_id),
        "token_type_ids": pad_sequence(types, batch_first=True),
        "attention_mask": pad_sequence([torch.ones_like(row) for row in ids], batch_first=True),
    }
