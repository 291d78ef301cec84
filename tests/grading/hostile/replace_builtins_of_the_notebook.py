# Replaces the dictionary that names fall back on.
# Seen: by reading, at run time
__builtins__ = dict(__builtins__ if isinstance(__builtins__, dict) else vars(__builtins__))
__builtins__["abs"] = lambda value: 0
def double(x):
    return x
