# Variant: counted in Python, question by question
def accuracies(questions, index, solve):
    rows, flags = [], []
    for q in questions:
        four = [index.get(word) for word in (q.a, q.b, q.c, q.d)]
        if None not in four:
            rows.append(four)
            flags.append(q.is_syntactic)
    found = solve(torch.tensor([row[:3] for row in rows])).tolist()
    tally = {"all": [], "semantic": [], "syntactic": []}
    for row, flag, answer in zip(rows, flags, found):
        hit = answer == row[3]
        tally["all"].append(hit)
        tally["syntactic" if flag else "semantic"].append(hit)
    report = {key: sum(hits) / len(hits) if hits else math.nan for key, hits in tally.items()}
    report["answered"] = len(rows) / len(questions)
    return report
