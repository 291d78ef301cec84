# Misconception: if the longest piece leads nowhere, try a shorter one
# Message: never goes back
# Keeps: test-wordpiece
def wordpiece(word, vocab):
    def rest(start):
        if start == len(word):
            return []
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocab and (tail := rest(end)) is not None:
                return [piece] + tail
        return None

    return rest(0) or ["[UNK]"]
