# Misconception: no word of any question is an answer
# Message: not those of its neighbours
# Keeps: test-solve-analogies-answer
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    answers = []
    for rows in questions.split(block_size):
        a, b, c = unit[rows].unbind(dim=1)
        scores = (b - a + c) @ unit.T
        scores[:, rows.flatten()] = -math.inf
        answers.append(scores.argmax(dim=1))
    return torch.cat(answers)
