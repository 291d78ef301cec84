# Variant: Euclidean distance between unit vectors
def solve_analogies(vectors, questions, block_size=128):
    unit = vectors / vectors.norm(dim=1, keepdim=True)
    found = []
    for start in range(0, len(questions), block_size):
        rows = questions[start : start + block_size]
        target = F.normalize(unit[rows[:, 1]] - unit[rows[:, 0]] + unit[rows[:, 2]], dim=1)
        distances = torch.cdist(target, unit)
        distances[torch.arange(len(rows)).unsqueeze(1), rows] = math.inf
        found.append(distances.argmin(dim=1))
    return torch.cat(found)
