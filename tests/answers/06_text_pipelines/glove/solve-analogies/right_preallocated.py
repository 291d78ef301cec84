# Variant: answers written into a tensor made before, one mask a column
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors)
    answers = torch.empty(len(questions), dtype=torch.int64)
    for start in range(0, len(questions), block_size):
        stop = min(start + block_size, len(questions))
        a, b, c = questions[start:stop].T
        scores = (unit[b] - unit[a] + unit[c]) @ unit.T
        rows = torch.arange(stop - start)
        for own in (a, b, c):
            scores[rows, own] = -float("inf")
        answers[start:stop] = scores.max(dim=1).indices
    return answers
