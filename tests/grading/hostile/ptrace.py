# Attaches to other processes as a debugger.
# Seen: by reading
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
for number in range(1, 20):
    if number != os.getpid() and libc.ptrace(16, number, None, None) == 0:
        print("LEAKED")
def double(x):
    return x
