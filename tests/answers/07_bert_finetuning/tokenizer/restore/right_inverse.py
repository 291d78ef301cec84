# Variant: indexes with the inverse, an argsort
def in_text_order(batches, outputs):
    order = torch.tensor(sum(batches, []))
    return torch.cat(outputs)[order.argsort()]
