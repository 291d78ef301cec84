# Misconception: one question at a time
# Message: goes over the questions or the words one by one
# Keeps: test-solve-analogies-answer, test-solve-analogies-excluded
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    answers = []
    for a, b, c in questions.tolist():
        scores = unit @ (unit[b] - unit[a] + unit[c])
        scores[[a, b, c]] = -math.inf
        answers.append(scores.argmax())
    return torch.stack(answers)
