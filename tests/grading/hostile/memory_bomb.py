# Takes memory without end.
# Seen: at run time
hoard = []
while True:
    hoard.append(torch.ones(2**26))
def double(x):
    return x
