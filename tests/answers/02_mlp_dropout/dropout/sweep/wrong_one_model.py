# Misconception: one network is trained on and on
# Message: called once a rate|One network was trained again|not those of a new network
def sweep(make_model, train_fn, accuracy_fn, rates, train_data, val_data, seed=0):
    rates = list(rates)
    set_seed(seed)
    model, rows = make_model(rates[0]), []
    for p in rates:
        model.p = p
        train_fn(model, train_data)
        train, val = accuracy_fn(model, train_data), accuracy_fn(model, val_data)
        rows.append({"p": p, "train": train, "val": val, "gap": train - val})
    return rows
