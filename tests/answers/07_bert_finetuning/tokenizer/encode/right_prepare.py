# Variant: drops one at a time from copies; the mask comes for free
def encode(first, second, max_length, cls_id, sep_id):
    one, two = first[:], [] if second is None else second[:]
    special = 2 if second is None else 3
    while len(one) + len(two) + special > max_length:
        if len(one) > len(two):
            one = one[:-1]
        else:
            two = two[:-1]
    ids, types = [cls_id, *one, sep_id], [0] * (len(one) + 2)
    if second is not None:
        ids, types = ids + two + [sep_id], types + [1] * (len(two) + 1)
    return {"input_ids": ids, "token_type_ids": types, "attention_mask": [1] * len(ids)}
