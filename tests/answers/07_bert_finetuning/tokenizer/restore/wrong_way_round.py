# Misconception: indexing with the order undoes it
# Message: wrong way round
def in_text_order(batches, outputs):
    order = torch.tensor([index for batch in batches for index in batch])
    return torch.cat(outputs)[order]
