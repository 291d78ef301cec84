# Variant: torch.save with a SHA-256 of the text, Path.replace
def load_cached(path, cache, parse):
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if cache.exists():
        try:
            saved = torch.load(cache, weights_only=True)
            if saved["digest"] == digest:
                return saved["words"].split("\n"), saved["vectors"]
        except Exception:
            pass
    words_found, vectors_found = parse(path)
    new = cache.parent / f"{cache.name}.new"
    torch.save({"digest": digest, "words": "\n".join(words_found), "vectors": vectors_found}, new)
    new.replace(cache)
    return words_found, vectors_found
