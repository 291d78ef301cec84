# Misconception: joining the outputs is enough
# Message: order of the texts is lost
def in_text_order(batches, outputs):
    return torch.cat(outputs)
