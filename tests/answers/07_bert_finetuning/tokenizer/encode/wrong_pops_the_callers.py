# Misconception: a list handed over may be shortened
# Message: changed the caller's list
def encode(first, second, max_length, cls_id, sep_id):
    lists = [first] if second is None else [first, second]
    while 1 + sum(len(ids) + 1 for ids in lists) > max_length:
        max(lists, key=len).pop()
    input_ids, token_type_ids = [cls_id], [0]
    for number, ids in enumerate(lists):
        input_ids += [*ids, sep_id]
        token_type_ids += [number] * (len(ids) + 1)
    return {"input_ids": input_ids, "token_type_ids": token_type_ids}
