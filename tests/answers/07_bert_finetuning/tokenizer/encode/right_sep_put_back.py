# Variant: cuts the finished list and puts [SEP] back
def encode(first, second, max_length, cls_id, sep_id):
    if second is None:
        ids = [cls_id] + first
        ids = ids[: max_length - 1] + [sep_id]
        return {"input_ids": ids, "token_type_ids": [0 for _ in ids]}
    a, b = list(first), list(second)
    for _ in range(max(0, len(a) + len(b) + 3 - max_length)):
        (a if len(a) >= len(b) else b).pop()
    ids = [cls_id] + a + [sep_id] + b + [sep_id]
    types = [int(place > len(a) + 1) for place in range(len(ids))]
    return {"input_ids": ids, "token_type_ids": types}
