# Misconception: one counter serves all rows
# Message: Expected \[\[0, 2\]
def entity_matrix(entities, names):
    label_counts, rows = Counter(), []
    for found in entities:
        label_counts.update(label for _, label in found)
        rows.append([float(label_counts[name]) for name in names])
    return torch.tensor(rows)
