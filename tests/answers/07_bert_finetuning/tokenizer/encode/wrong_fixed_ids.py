# Misconception: [CLS] is always 101 and [SEP] 102
# Message: use the ids you are given|\[SEP\]
def encode(first, second, max_length, cls_id, sep_id):
    lists = [list(first)] if second is None else [list(first), list(second)]
    while 1 + sum(len(ids) + 1 for ids in lists) > max_length:
        max(lists, key=len).pop()
    input_ids, token_type_ids = [101], [0]
    for number, ids in enumerate(lists):
        input_ids += [*ids, 102]
        token_type_ids += [number] * (len(ids) + 1)
    return {"input_ids": input_ids, "token_type_ids": token_type_ids}
