# Misconception: another text has another size
# Message: another text of the same size
# Keeps: test-load-cached-damaged, test-load-cached-interrupted
def load_cached(path, cache, parse):
    state = path.stat()
    stamp = state.st_size
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
