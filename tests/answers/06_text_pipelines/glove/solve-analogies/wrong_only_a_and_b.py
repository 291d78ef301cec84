# Misconception: the third word may be an answer
# Message: own word c
# Keeps: test-solve-analogies-answer, test-solve-analogies-blocks
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    answers = []
    for rows in questions.split(block_size):
        a, b, c = unit[rows].unbind(dim=1)
        scores = (b - a + c) @ unit.T
        scores.scatter_(1, rows[:, :2], -math.inf)
        answers.append(scores.argmax(dim=1))
    return torch.cat(answers)
