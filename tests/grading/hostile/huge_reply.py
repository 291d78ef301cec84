# Displays very large results, many times.
# Seen: not needed
from IPython.display import display
def double(x):
    for _ in range(50):
        display({"text/plain": "x" * 3_000_000}, raw=True)
    return x
