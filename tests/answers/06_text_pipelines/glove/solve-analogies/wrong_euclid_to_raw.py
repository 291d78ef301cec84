# Misconception: the query has unit norm, that is enough
# Message: Euclid among vectors of different lengths
# Keeps: test-solve-analogies-excluded, test-solve-analogies-blocks
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    answers = []
    for rows in questions.split(block_size):
        a, b, c = unit[rows].unbind(dim=1)
        distances = torch.cdist(b - a + c, vectors)
        distances.scatter_(1, rows, math.inf)
        answers.append(distances.argmin(dim=1))
    return torch.cat(answers)
