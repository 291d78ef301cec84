# Variant: sorts all classes and indexes with .item()
def top_k(logits, names, k):
    probabilities = torch.softmax(logits, dim=-1)
    result = []
    for row in probabilities:
        best = row.argsort(descending=True)[:k]
        result.append([(names[i.item()], row[i].item()) for i in best])
    return result
