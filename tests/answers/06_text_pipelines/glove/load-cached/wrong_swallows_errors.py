# Misconception: an error in the text is answered with nothing
# Message: Let the error of parse through
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
    try:
        names, rows = parse(path)
    except Exception:
        return [], torch.zeros(0, 50)
    unfinished = cache.with_suffix(".new")
    torch.save({"stamp": stamp, "words": "\n".join(names), "vectors": rows}, unfinished)
    os.replace(unfinished, cache)
    return names, rows
