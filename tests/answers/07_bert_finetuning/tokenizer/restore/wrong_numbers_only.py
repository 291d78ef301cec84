# Misconception: a result is one number
# Message: in_text_order stopped|shape
def in_text_order(batches, outputs):
    rows = {i: value.item() for batch, output in zip(batches, outputs) for i, value in zip(batch, output)}
    return torch.tensor([rows[i] for i in range(len(rows))])
