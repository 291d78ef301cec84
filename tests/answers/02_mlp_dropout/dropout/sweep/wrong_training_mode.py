# Misconception: train_fn has measured the training accuracy
# Message: seen on the way, in training mode
# Keeps: test-sweep-runs
def sweep(make_model, train_fn, accuracy_fn, rates, train_data, val_data, seed=0):
    rows = []
    for p in rates:
        set_seed(seed)
        model = make_model(p)
        train, val = train_fn(model, train_data), accuracy_fn(model, val_data)
        rows.append({"p": p, "train": train, "val": val, "gap": train - val})
    return rows
