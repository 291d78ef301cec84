# Variant: row by row into a dictionary, then stacked
def in_text_order(batches, outputs):
    rows = {}
    for batch, output in zip(batches, outputs):
        for index, row in zip(batch, output):
            rows[index] = row
    return torch.stack([rows[index] for index in range(len(rows))])
