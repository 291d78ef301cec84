# Misconception: the cosine at the end is enough of a norm
# Message: unit norm before you add
# Keeps: test-solve-analogies-excluded, test-solve-analogies-blocks
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    answers = []
    for rows in questions.split(block_size):
        a, b, c = vectors[rows].unbind(dim=1)
        scores = (b - a + c) @ unit.T
        scores.scatter_(1, rows, -math.inf)
        answers.append(scores.argmax(dim=1))
    return torch.cat(answers)
