# Misconception: [SEP] separates, so it stands between two texts only
# Message: \[SEP\]
def encode(first, second, max_length, cls_id, sep_id):
    lists = [list(first)] if second is None else [list(first), list(second)]
    while 1 + sum(len(ids) + 1 for ids in lists) > max_length:
        max(lists, key=len).pop()
    input_ids, token_type_ids = [cls_id, *lists[0]], [0] * (len(lists[0]) + 1)
    if len(lists) > 1:
        input_ids += [sep_id, *lists[1]]
        token_type_ids += [0] + [1] * len(lists[1])
    return {"input_ids": input_ids, "token_type_ids": token_type_ids}
