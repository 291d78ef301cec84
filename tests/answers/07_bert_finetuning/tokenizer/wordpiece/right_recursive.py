# Variant: recursive, the longest candidate by next()
def wordpiece(word, vocab):
    def rest(start):
        if start == len(word):
            return []
        prefix = "##" if start > 0 else ""
        ends = (end for end in range(len(word), start, -1) if prefix + word[start:end] in vocab)
        end = next(ends, None)
        if end is None:
            return None
        tail = rest(end)
        return None if tail is None else [prefix + word[start:end]] + tail

    pieces = rest(0)
    return ["[UNK]"] if pieces is None else pieces
