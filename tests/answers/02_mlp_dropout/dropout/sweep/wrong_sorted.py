# Misconception: a table is sorted
# Message: in the order of rates|train at p|of the rates
# Keeps: test-sweep-runs
def sweep(make_model, train_fn, accuracy_fn, rates, train_data, val_data, seed=0):
    rows = []
    for p in rates:
        set_seed(seed)
        model = make_model(p)
        train_fn(model, train_data)
        train, val = accuracy_fn(model, train_data), accuracy_fn(model, val_data)
        rows.append({"p": p, "train": train, "val": val, "gap": train - val})
    return sorted(rows, key=lambda row: -row["p"])
