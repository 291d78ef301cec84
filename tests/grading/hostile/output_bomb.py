# Prints without end.
# Seen: not needed
def double(x):
    while True:
        print("x" * 100_000)
