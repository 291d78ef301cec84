# Puts the names of attributes together, so that they stand nowhere.
# Seen: by reading
def double(x):
    return getattr(double, "__glo" + "bals__").get("expected", 4)
