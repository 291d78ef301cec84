# Misconception: the gap compares what was seen on the way with validation
# Message: keep the sign|the gap at p
# Keeps: test-sweep-runs
def sweep(make_model, train_fn, accuracy_fn, rates, train_data, val_data, seed=0):
    rows = []
    for p in rates:
        set_seed(seed)
        model = make_model(p)
        seen = train_fn(model, train_data)
        train, val = accuracy_fn(model, train_data), accuracy_fn(model, val_data)
        rows.append({"p": p, "train": train, "val": val, "gap": seen - val})
    return rows
