# Misconception: an unknown word is the string [UNK], not a list
# Message: return a list of str
# Keeps: test-wordpiece
def wordpiece(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocab:
                break
        else:
            return "[UNK]"
        pieces.append(piece)
        start = end
    return pieces
