# Never ends inside one call.
# Seen: at run time
def double(x):
    return sum(iter(int, 1))
