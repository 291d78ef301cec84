# Misconception: the old cache must go first
# Message: or delete it first
# Keeps: test-load-cached-fresh, test-load-cached-damaged
def load_cached(path, cache, parse):
    state = path.stat()
    stamp = [state.st_size, state.st_mtime_ns]
    try:
        saved = torch.load(cache)
        if saved["stamp"] == stamp:
            return saved["words"].split("\n"), saved["vectors"]
    except Exception:
        pass
    names, rows = parse(path)
    unfinished = cache.with_suffix(".new")
    torch.save({"stamp": stamp, "words": "\n".join(names), "vectors": rows}, unfinished)
    cache.unlink(missing_ok=True)
    os.replace(unfinished, cache)
    return names, rows
