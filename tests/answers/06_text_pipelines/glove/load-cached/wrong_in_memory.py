# Misconception: a dictionary in memory is a cache
# Message: folder should hold|No such file|cache file was deleted|FileNotFoundError
remembered = {}


def load_cached(path, cache, parse):
    state = path.stat()
    key = (path, state.st_size, state.st_mtime_ns)
    if key not in remembered:
        remembered[key] = parse(path)
    return remembered[key]
