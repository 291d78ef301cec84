# Misconception: the cache is written where it stands
# Message: write into the cache file itself
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
    torch.save({"stamp": stamp, "words": "\n".join(names), "vectors": rows}, cache)
    return names, rows
