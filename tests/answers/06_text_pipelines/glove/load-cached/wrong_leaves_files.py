# Misconception: what is left over does no harm
# Message: folder should hold
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
    unfinished = cache.with_suffix(".new")
    torch.save({"stamp": stamp, "words": "\n".join(names), "vectors": rows}, unfinished)
    copy_of = cache.with_suffix('.copy')
    copy_of.write_bytes(unfinished.read_bytes())
    os.replace(copy_of, cache)
    return names, rows
