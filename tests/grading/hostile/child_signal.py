# Lets a signal that ends of processes send run code, from an object that is no function.
# Seen: by reading, at run time
import os
import signal


class Later:
    answer = None

    def __call__(self, number, frame):
        frame.f_locals["result"] = 4


signal.signal(signal.SIGCHLD, Later())


def double(x):
    os.kill(os.getpid(), signal.SIGCHLD)
    return 0
