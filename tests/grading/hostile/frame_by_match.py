# Reads attributes with a pattern, which needs no dot.
# Seen: by reading
def double(x):
    match double:
        case object(__globals__=space):
            return space.get("expected", 4)
