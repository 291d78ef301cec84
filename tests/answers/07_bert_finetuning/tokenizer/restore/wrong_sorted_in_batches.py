# Misconception: each batch is put in order for itself
# Message: row i (should )?belongs? to text i
def in_text_order(batches, outputs):
    return torch.cat([output[torch.tensor(batch).argsort()] for batch, output in zip(batches, outputs)])
