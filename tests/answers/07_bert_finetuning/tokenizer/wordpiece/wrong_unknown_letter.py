# Misconception: every letter that does not fit is one [UNK]
# Message: keeps the pieces found so far
# Keeps: test-wordpiece
def wordpiece(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocab:
                break
        else:
            piece, end = "[UNK]", start + 1
        pieces.append(piece)
        start = end
    return pieces
