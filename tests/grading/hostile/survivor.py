# Leaves a process behind that has cut all ties.
# Seen: by reading
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(600)
    os._exit(0)
def double(x):
    return x
