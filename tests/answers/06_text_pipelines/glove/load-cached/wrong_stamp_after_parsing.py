# Misconception: the stamp is taken when the cache is written
# Message: take the stamp before you parse
# Keeps: test-load-cached-damaged, test-load-cached-interrupted
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
    stamp = [path.stat().st_size, path.stat().st_mtime_ns]
    unfinished = cache.with_suffix(".new")
    torch.save({"stamp": stamp, "words": "\n".join(names), "vectors": rows}, unfinished)
    os.replace(unfinished, cache)
    return names, rows
