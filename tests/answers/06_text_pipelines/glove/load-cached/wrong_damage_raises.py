# Misconception: a damaged cache is somebody else's business
# Message: a damaged cache is parsed anew
# Keeps: test-load-cached-fresh, test-load-cached-interrupted
def load_cached(path, cache, parse):
    stamp = [path.stat().st_size, path.stat().st_mtime_ns]
    if cache.exists():
        saved = torch.load(cache)
        if saved["stamp"] == stamp:
            return saved["words"].split("\n"), saved["vectors"]
    names, rows = parse(path)
    unfinished = cache.with_suffix(".new")
    torch.save({"stamp": stamp, "words": "\n".join(names), "vectors": rows}, unfinished)
    os.replace(unfinished, cache)
    return names, rows
