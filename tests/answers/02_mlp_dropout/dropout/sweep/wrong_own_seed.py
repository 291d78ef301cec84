# Misconception: 0 is as good a seed as any
# Message: Another seed gives the same network
# Keeps: test-sweep-rows
def sweep(make_model, train_fn, accuracy_fn, rates, train_data, val_data, seed=0):
    rows = []
    for p in rates:
        set_seed(0)
        model = make_model(p)
        train_fn(model, train_data)
        train, val = accuracy_fn(model, train_data), accuracy_fn(model, val_data)
        rows.append({"p": p, "train": train, "val": val, "gap": train - val})
    return rows
