# Misconception: the smallest score is the nearest
# Message: least similar words|the answers
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    answers = []
    for rows in questions.split(block_size):
        a, b, c = unit[rows].unbind(dim=1)
        scores = (b - a + c) @ unit.T
        scores.scatter_(1, rows, math.inf)
        answers.append(scores.argmin(dim=1))
    return torch.cat(answers)
