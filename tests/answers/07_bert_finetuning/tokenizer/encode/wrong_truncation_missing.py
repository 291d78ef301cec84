# Misconception: the model will cut what is too long
# Message: truncation is missing
def encode(first, second, max_length, cls_id, sep_id):
    lists = [list(first)] if second is None else [list(first), list(second)]
    input_ids, token_type_ids = [cls_id], [0]
    for number, ids in enumerate(lists):
        input_ids += [*ids, sep_id]
        token_type_ids += [number] * (len(ids) + 1)
    return {"input_ids": input_ids, "token_type_ids": token_type_ids}
