# Misconception: a - b + c is the same step
# Message: Check the signs
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    answers = []
    for rows in questions.split(block_size):
        a, b, c = unit[rows].unbind(dim=1)
        scores = (a - b + c) @ unit.T
        scores.scatter_(1, rows, -math.inf)
        answers.append(scores.argmax(dim=1))
    return torch.cat(answers)
