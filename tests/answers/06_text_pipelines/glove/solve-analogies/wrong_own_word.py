# Misconception: the nearest word is the answer, whichever it is
# Message: own word
# Keeps: test-solve-analogies-answer, test-solve-analogies-blocks
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    answers = []
    for rows in questions.split(block_size):
        a, b, c = unit[rows].unbind(dim=1)
        scores = (b - a + c) @ unit.T
        answers.append(scores.argmax(dim=1))
    return torch.cat(answers)
