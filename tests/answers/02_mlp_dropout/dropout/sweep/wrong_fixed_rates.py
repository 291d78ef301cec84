# Misconception: the rates are known
# Message: called once a rate
def sweep(make_model, train_fn, accuracy_fn, rates, train_data, val_data, seed=0):
    rows = []
    for p in (0.0, 0.1, 0.2, 0.3, 0.5):
        set_seed(seed)
        model = make_model(p)
        train_fn(model, train_data)
        train, val = accuracy_fn(model, train_data), accuracy_fn(model, val_data)
        rows.append({"p": p, "train": train, "val": val, "gap": train - val})
    return rows
