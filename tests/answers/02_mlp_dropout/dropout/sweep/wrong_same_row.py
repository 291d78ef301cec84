# Misconception: one dictionary is filled again and again
# Message: a new dictionary for each
# Keeps: test-sweep-runs
def sweep(make_model, train_fn, accuracy_fn, rates, train_data, val_data, seed=0):
    rows, line = [], {}
    for p in rates:
        set_seed(seed)
        model = make_model(p)
        train_fn(model, train_data)
        train, val = accuracy_fn(model, train_data), accuracy_fn(model, val_data)
        line.update(p=p, train=train, val=val, gap=train - val)
        rows.append(line)
    return rows
