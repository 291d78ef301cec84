# Reads the instructor's source, the gradebook and other submissions.
# Seen: by reading
import os
for place in ("ROOT/source", "ROOT/gradebook.db", "ROOT", "/etc/passwd", "/etc/shadow"):
    try:
        found = os.listdir(place) if os.path.isdir(place) else open(place).read(50)
        found = [] if found == [".venv"] else found  # Python's own home may lie in the course
        print("LEAKED", place, str(found)[:60]) if found else None
    except OSError:
        pass
def double(x):
    return x
