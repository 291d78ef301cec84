# Misconception: results are float32
# Message: dtype
def in_text_order(batches, outputs):
    joined = torch.cat(outputs)
    result = torch.zeros(joined.shape)
    result[torch.tensor([index for batch in batches for index in batch])] = joined.float()
    return result
