# Misconception: each text gets its own [CLS]
# Message: stands once
# Keeps: test-encode
def encode(first, second, max_length, cls_id, sep_id):
    lists = [list(first)] if second is None else [list(first), list(second)]
    while sum(len(ids) + 2 for ids in lists) > max_length:
        max(lists, key=len).pop()
    input_ids, token_type_ids = [], []
    for number, ids in enumerate(lists):
        input_ids += [cls_id, *ids, sep_id]
        token_type_ids += [number] * (len(ids) + 2)
    return {"input_ids": input_ids, "token_type_ids": token_type_ids}
