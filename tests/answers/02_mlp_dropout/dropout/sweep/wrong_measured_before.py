# Misconception: measure, then train
# Message: make, train, then measure
# Keeps: test-sweep-runs
def sweep(make_model, train_fn, accuracy_fn, rates, train_data, val_data, seed=0):
    rows = []
    for p in rates:
        set_seed(seed)
        model = make_model(p)
        train, val = accuracy_fn(model, train_data), accuracy_fn(model, val_data)
        train_fn(model, train_data)
        rows.append({"p": p, "train": train, "val": val, "gap": train - val})
    return rows
