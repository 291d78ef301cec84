# Misconception: copying a finished file over the cache is atomic
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
    unfinished = cache.with_suffix(".new")
    torch.save({"stamp": stamp, "words": "\n".join(names), "vectors": rows}, unfinished)
    cache.write_bytes(unfinished.read_bytes())
    unfinished.unlink()
    return names, rows
