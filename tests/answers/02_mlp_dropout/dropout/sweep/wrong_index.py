# Misconception: rates is a list
# Message: any iterable
# Keeps: test-sweep-rows
def sweep(make_model, train_fn, accuracy_fn, rates, train_data, val_data, seed=0):
    rows = []
    for i in range(len(rates)):
        set_seed(seed)
        model = make_model(rates[i])
        train_fn(model, train_data)
        train, val = accuracy_fn(model, train_data), accuracy_fn(model, val_data)
        rows.append({"p": rates[i], "train": train, "val": val, "gap": train - val})
    return rows
