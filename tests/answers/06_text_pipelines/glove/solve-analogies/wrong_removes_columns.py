# Misconception: the words are taken out of the table
# Message: the answers|stopped with|whole table
def solve_analogies(vectors, questions, block_size=128):
    unit = F.normalize(vectors, dim=1)
    answers = []
    for rows in questions.split(block_size):
        a, b, c = unit[rows].unbind(dim=1)
        scores = (b - a + c) @ unit.T
        keep = torch.ones_like(scores, dtype=torch.bool).scatter_(1, rows, False)
        answers.append(scores[keep].reshape(len(rows), -1).argmax(dim=1))
    return torch.cat(answers)
