# Misconception: blocks are put together before argmax
# Message: work in blocks
# Keeps: test-solve-analogies-answer, test-solve-analogies-excluded
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    blocks = []
    for rows in questions.split(block_size):
        a, b, c = unit[rows].unbind(dim=1)
        blocks.append((b - a + c) @ unit.T)
    return torch.cat(blocks).scatter(1, questions, -math.inf).argmax(dim=1)
