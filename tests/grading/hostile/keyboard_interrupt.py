# Raises what a person's Ctrl-C raises.
# Seen: not needed
def double(x):
    raise KeyboardInterrupt
