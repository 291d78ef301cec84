# Overflows the stack of the interpreter.
# Seen: at run time
import sys
sys.setrecursionlimit(10**9)
def double(x):
    return double(x) + double(x)
