# Crashes the interpreter.
# Seen: by reading, at run time
import ctypes
def double(x):
    ctypes.string_at(0)
