# Misconception: in a pair the first sentence is 1, the second 0
# Message: 0 is the first text
# Keeps: test-encode
def encode(first, second, max_length, cls_id, sep_id):
    lists = [list(first)] if second is None else [list(first), list(second)]
    while 1 + sum(len(ids) + 1 for ids in lists) > max_length:
        max(lists, key=len).pop()
    input_ids, token_type_ids = [cls_id], [len(lists) - 1]
    for number, ids in enumerate(lists):
        input_ids += [*ids, sep_id]
        token_type_ids += [len(lists) - 1 - number] * (len(ids) + 1)
    return {"input_ids": input_ids, "token_type_ids": token_type_ids}
