# Variant: each kind asked by itself, the whole put together from sums
def accuracies(questions, index, solve):
    asked = [q for q in questions if {q.a, q.b, q.c, q.d} <= set(index)]
    right, number = {}, {}
    for name, flag in (("semantic", False), ("syntactic", True)):
        kind = [q for q in asked if q.is_syntactic == flag]
        number[name] = len(kind)
        if kind:
            rows = torch.tensor([[index[q.a], index[q.b], index[q.c]] for q in kind])
            target = torch.tensor([index[q.d] for q in kind])
            right[name] = (solve(rows) == target).sum().item()
    report = {name: right[name] / number[name] if number[name] else float("nan") for name in number}
    report["all"] = sum(right.values()) / len(asked)
    report["answered"] = len(asked) / len(questions)
    return report
