# Misconception: only the ids are truncated
# Message: token_type_ids should be 0
def encode(first, second, max_length, cls_id, sep_id):
    lists = [list(first)] if second is None else [list(first), list(second)]
    longest = max(map(len, lists))
    while 1 + sum(len(ids) + 1 for ids in lists) > max_length:
        max(lists, key=len).pop()
    input_ids, token_type_ids = [cls_id], [0]
    for number, ids in enumerate(lists):
        input_ids += [*ids, sep_id]
        token_type_ids += [number] * (len(ids) + 1)
    token_type_ids += [0] * (longest - max(map(len, lists)))
    return {"input_ids": input_ids, "token_type_ids": token_type_ids}
