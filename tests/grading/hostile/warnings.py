# Turns warnings into errors and replaces how they are shown.
# Seen: by reading
import warnings
warnings.simplefilter("error")
warnings.showwarning = lambda *a, **k: print(2)
def double(x):
    warnings.warn("2")
    return x
