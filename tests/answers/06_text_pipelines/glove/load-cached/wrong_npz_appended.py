# Misconception: np.savez writes to the name it is given
# Message: give it an open file|with FileNotFoundError
def load_cached(path, cache, parse):
    stamp = np.array([path.stat().st_size, path.stat().st_mtime_ns])
    try:
        with np.load(cache) as saved:
            if np.array_equal(saved["stamp"], stamp):
                return saved["words"].tobytes().decode().split("\n"), torch.from_numpy(saved["vectors"])
    except Exception:
        pass
    names, rows = parse(path)
    unfinished = cache.with_name(cache.name + ".new")
    np.savez(unfinished, stamp=stamp, words=np.frombuffer("\n".join(names).encode(), np.uint8), vectors=rows.numpy())
    os.replace(unfinished, cache)
    return names, rows
