# Variant: lengths worked out, then slices
def encode(first, second, max_length, cls_id, sep_id):
    if second is None:
        kept = first[: max_length - 2]
        return {"input_ids": [cls_id] + kept + [sep_id], "token_type_ids": [0] * (len(kept) + 2)}
    room = max_length - 3
    a, b = len(first), len(second)
    if a + b > room:
        if min(a, b) > room // 2:
            a, b = room - room // 2, room // 2
        elif a > b:
            a = room - b
        else:
            b = room - a
    ids = [cls_id] + first[:a] + [sep_id] + second[:b] + [sep_id]
    return {"input_ids": ids, "token_type_ids": [0] * (a + 2) + [1] * (b + 1)}
