# Misconception: a tensor of one number is a number
# Message: Python floats
def accuracies(questions, index, solve):
    asked = [q for q in questions if all(word in index for word in (q.a, q.b, q.c, q.d))]
    rows = torch.tensor([[index[word] for word in (q.a, q.b, q.c, q.d)] for q in asked])
    right = (solve(rows[:, :3]) == rows[:, 3]).double()
    syntactic = torch.tensor([q.is_syntactic for q in asked])
    return {
        "answered": len(asked) / len(questions),
        "all": right.mean(),
        "semantic": right[~syntactic].mean(),
        "syntactic": right[syntactic].mean(),
    }
