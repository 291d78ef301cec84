# Misconception: letters that do not fit are left out
# Message: leaves out the letters|keeps the pieces
# Keeps: test-wordpiece
def wordpiece(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if pieces else "") + word[start:end]
            if piece in vocab:
                pieces.append(piece)
                start = end
                break
        else:
            start += 1
    return pieces or ["[UNK]"]
