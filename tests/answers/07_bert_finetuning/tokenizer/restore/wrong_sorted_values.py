# Misconception: the results are sorted
# Message: row i belongs to text i
def in_text_order(batches, outputs):
    return torch.cat(outputs).sort(dim=0).values
