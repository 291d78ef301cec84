# Never ends, and swallows interrupts.
# Seen: at run time
def double(x):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
