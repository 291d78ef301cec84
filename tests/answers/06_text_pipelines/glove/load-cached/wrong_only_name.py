# Misconception: the same path is the same text
# Message: your cache is stale
# Keeps: test-load-cached-damaged
def load_cached(path, cache, parse):
    state = path.stat()
    stamp = str(path)
    try:
        saved = torch.load(cache)
        if saved["stamp"] == stamp:
            return saved["words"].split("\n"), saved["vectors"]
    except Exception:
        pass
    names, rows = parse(path)
    unfinished = cache.with_suffix(".new")
    torch.save({"stamp": stamp, "words": "\n".join(names), "vectors": rows}, unfinished)
    os.replace(unfinished, cache)
    return names, rows
