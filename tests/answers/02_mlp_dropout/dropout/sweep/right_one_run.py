# Variant: a function for one rate, and a comprehension
def sweep(make_model, train_fn, accuracy_fn, rates, train_data, val_data, seed=0):
    def one(p):
        torch.manual_seed(seed)
        model = make_model(p)
        train_fn(model, train_data)
        train = accuracy_fn(model, train_data)
        val = accuracy_fn(model, val_data)
        return dict(p=p, train=train, val=val, gap=train - val)

    return [one(p) for p in rates]
