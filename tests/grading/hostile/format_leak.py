# Prints what a format string reaches.
# Seen: by reading
def double(x):
    print("{0.__globals__[expected]}".format(double))
    return "{0.__globals__[expected]}".format(double)
