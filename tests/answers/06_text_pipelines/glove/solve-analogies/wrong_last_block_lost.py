# Misconception: questions divide evenly into blocks
# Message: last block|answers|shape
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    answers = []
    for start in range(0, len(questions) - block_size + 1, block_size):
        rows = questions[start : start + block_size]
        a, b, c = unit[rows].unbind(dim=1)
        scores = (b - a + c) @ unit.T
        scores.scatter_(1, rows, -math.inf)
        answers.append(scores.argmax(dim=1))
    return torch.cat(answers)
