# Variant: trains all networks, then measures all
def sweep(make_model, train_fn, accuracy_fn, rates, train_data, val_data, seed=0):
    rates, models = list(rates), []
    for p in rates:
        set_seed(seed)
        models.append(make_model(p))
        _ = train_fn(models[-1], train_data)
    rows = []
    for p, model in zip(rates, models):
        row = {"p": float(p)}
        for name, data_set in zip(("val", "train"), (val_data, train_data)):
            row[name] = accuracy_fn(model, data_set)
        row["gap"] = row["train"] - row["val"]
        rows.append(row)
    return rows
