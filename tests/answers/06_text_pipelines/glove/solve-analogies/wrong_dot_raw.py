# Misconception: dot product without norms
# Message: unit norm|largest dot products
# Keeps: test-solve-analogies-excluded, test-solve-analogies-blocks
def solve_analogies(vectors, questions, block_size=128):
    answers = []
    for rows in questions.split(block_size):
        a, b, c = vectors[rows].unbind(dim=1)
        scores = (b - a + c) @ vectors.T
        scores.scatter_(1, rows, -math.inf)
        answers.append(scores.argmax(dim=1))
    return torch.cat(answers)
