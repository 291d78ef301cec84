# Misconception: memory is cheap
# Message: work in blocks
# Keeps: test-solve-analogies-answer, test-solve-analogies-excluded
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    a, b, c = unit[questions].unbind(dim=1)
    scores = (b - a + c) @ unit.T
    scores.scatter_(1, questions, -math.inf)
    return scores.argmax(dim=1)
