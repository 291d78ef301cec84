# Writes through links that lead outside.
# Seen: by reading
import os
for number, place in enumerate(("/tmp", "ROOT", "/proc/1/root/tmp", "/proc/self/cwd/../..")):
    try:
        os.symlink(place, f"link{number}")
        open(f"link{number}/hostile-sentinel", "w").write("outside")
    except OSError:
        pass
def double(x):
    return x
