# Misconception: each text gets half of the room
# Message: longer now
# Keeps: test-encode
def encode(first, second, max_length, cls_id, sep_id):
    lists = [list(first)] if second is None else [list(first), list(second)]
    room = (max_length - 1) // len(lists) - 1
    lists = [ids[:room] for ids in lists]
    input_ids, token_type_ids = [cls_id], [0]
    for number, ids in enumerate(lists):
        input_ids += [*ids, sep_id]
        token_type_ids += [number] * (len(ids) + 1)
    return {"input_ids": input_ids, "token_type_ids": token_type_ids}
