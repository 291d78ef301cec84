# Misconception: sorting in Python with a key
# Message: Python loop goes over the words
def nearest(vectors, row, k):
    unit = F.normalize(vectors, dim=1)
    similarities = (unit @ unit[row]).tolist()
    order = sorted((i for i in range(len(vectors)) if i != row), key=lambda i: -similarities[i])[:k]
    return torch.tensor(order), torch.tensor([similarities[i] for i in order])
