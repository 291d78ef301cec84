# Misconception: all words have vectors
# Message: Leave out every question
def accuracies(questions, index, solve):
    asked = [q for q in questions]
    rows = torch.tensor([[index[word] for word in (q.a, q.b, q.c, q.d)] for q in asked])
    right = (solve(rows[:, :3]) == rows[:, 3]).double()
    syntactic = torch.tensor([q.is_syntactic for q in asked])
    return {
        "answered": len(asked) / len(questions),
        "all": right.mean().item(),
        "semantic": right[~syntactic].mean().item(),
        "syntactic": right[syntactic].mean().item(),
    }
