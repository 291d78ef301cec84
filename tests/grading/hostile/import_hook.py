# Puts a finder of its own before Python's.
# Seen: by reading, at run time
import sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        return None
sys.meta_path.insert(0, Finder())
def double(x):
    return x
