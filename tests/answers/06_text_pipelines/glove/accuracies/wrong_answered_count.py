# Misconception: answered is a number of questions
# Message: Python floats|can be asked|1\.0, 0\.667
def accuracies(questions, index, solve):
    asked = [q for q in questions if all(word in index for word in (q.a, q.b, q.c, q.d))]
    rows = torch.tensor([[index[word] for word in (q.a, q.b, q.c, q.d)] for q in asked])
    right = (solve(rows[:, :3]) == rows[:, 3]).double()
    syntactic = torch.tensor([q.is_syntactic for q in asked])
    return {
        "answered": float(len(asked)),
        "all": right.mean().item(),
        "semantic": right[~syntactic].mean().item(),
        "syntactic": right[syntactic].mean().item(),
    }
