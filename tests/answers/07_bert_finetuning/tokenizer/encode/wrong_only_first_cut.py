# Misconception: only the first text is cut
# Message: longer now|truncation is missing|max_length
# Keeps: test-encode
def encode(first, second, max_length, cls_id, sep_id):
    lists = [list(first)] if second is None else [list(first), list(second)]
    while 1 + sum(len(ids) + 1 for ids in lists) > max_length and lists[0]:
        lists[0].pop()
    input_ids, token_type_ids = [cls_id], [0]
    for number, ids in enumerate(lists):
        input_ids += [*ids, sep_id]
        token_type_ids += [number] * (len(ids) + 1)
    return {"input_ids": input_ids, "token_type_ids": token_type_ids}
