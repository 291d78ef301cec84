# Misconception: all is taken from the text that was longer at first
# Message: longer now
# Keeps: test-encode
def encode(first, second, max_length, cls_id, sep_id):
    lists = [list(first)] if second is None else [list(first), list(second)]
    too_many = 1 + sum(len(ids) + 1 for ids in lists) - max_length
    if too_many > 0:
        longer = max(lists, key=len)
        del longer[max(0, len(longer) - too_many) :]
    input_ids, token_type_ids = [cls_id], [0]
    for number, ids in enumerate(lists):
        input_ids += [*ids, sep_id]
        token_type_ids += [number] * (len(ids) + 1)
    return {"input_ids": input_ids, "token_type_ids": token_type_ids}
