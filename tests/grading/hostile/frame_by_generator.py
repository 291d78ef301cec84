# Gets at the globals by way of a generator's frame.
# Seen: by reading
def numbers():
    yield 1
def double(x):
    space = numbers().gi_frame.f_globals
    return space.get("expected", 4)
