# Misconception: parsing is fast enough
# Message: not 1 .second call|No such file
def load_cached(path, cache, parse):
    return parse(path)
