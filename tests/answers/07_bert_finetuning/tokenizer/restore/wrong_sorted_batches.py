# Misconception: the batches are put in order, not the texts in them
# Message: row i (should )?belongs? to text i
def in_text_order(batches, outputs):
    pairs = sorted(zip(batches, outputs), key=lambda pair: pair[0][0])
    return torch.cat([output for _, output in pairs])
