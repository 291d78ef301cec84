# Misconception: the first sentence has number 1
# Message: second text only|0 is the first
def encode(first, second, max_length, cls_id, sep_id):
    lists = [list(first)] if second is None else [list(first), list(second)]
    while 1 + sum(len(ids) + 1 for ids in lists) > max_length:
        max(lists, key=len).pop()
    input_ids, token_type_ids = [cls_id], [1]
    for number, ids in enumerate(lists):
        input_ids += [*ids, sep_id]
        token_type_ids += [number + 1] * (len(ids) + 1)
    return {"input_ids": input_ids, "token_type_ids": token_type_ids}
