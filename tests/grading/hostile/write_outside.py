# Writes files wherever it can.
# Seen: by reading
import os
for place in ("/tmp", "/var/tmp", "/", "/usr", "/labs", "/data", "/dev/shm", "/home", "ROOT", "~", "..", "/etc"):
    try:
        with open(os.path.join(os.path.expanduser(place), "hostile-sentinel"), "w") as file:
            file.write("outside")
    except OSError:
        pass
def double(x):
    return x
