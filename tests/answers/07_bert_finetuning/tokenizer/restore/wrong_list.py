# Misconception: a list of rows
# Message: should be a torch.Tensor
def in_text_order(batches, outputs):
    joined, order = torch.cat(outputs), [index for batch in batches for index in batch]
    return [joined[order.index(i)] for i in range(len(order))]
