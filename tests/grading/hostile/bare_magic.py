# Runs code with a magic written without its sign.
# Seen: not needed
def double(x):
    return x
# %% added
capture abc
# %% added
sx touch hostile-sentinel
