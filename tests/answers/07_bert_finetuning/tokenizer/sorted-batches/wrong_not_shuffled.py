# Misconception: sorted is enough
# Message: shuffle the batches
def length_sorted_batches(lengths, batch_size, seed):
    order = sorted(range(len(lengths)), key=lambda index: lengths[index])
    batches = [order[start : start + batch_size] for start in range(0, len(order), batch_size)]
    return batches
