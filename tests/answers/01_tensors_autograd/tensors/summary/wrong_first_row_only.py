# Misconception: Python's min and max look at every entry
# Message: over all entries|should be a Python float|integer tensors
def summary(x):
    rows = x.double()
    row = rows[0] if rows.ndim > 1 else rows
    return {"min": row.min().item(), "mean": row.mean().item(), "max": row.max().item()}
