# Misconception: the nearest point is the answer, at any length
# Message: unit norm before you add
# Keeps: test-solve-analogies-excluded, test-solve-analogies-blocks
def solve_analogies(vectors, questions, block_size=128):
    answers = []
    for rows in questions.split(block_size):
        a, b, c = vectors[rows].unbind(dim=1)
        distances = torch.cdist(b - a + c, vectors)
        distances.scatter_(1, rows, math.inf)
        answers.append(distances.argmin(dim=1))
    return torch.cat(answers)
