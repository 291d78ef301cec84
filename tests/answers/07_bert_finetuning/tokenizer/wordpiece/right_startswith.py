# Variant: goes through the vocabulary and keeps the longest piece that fits
def wordpiece(word, vocab):
    pieces, place = [], 0
    while place < len(word):
        best = ""
        for piece in vocab:
            letters = piece[2:] if piece.startswith("##") else piece
            if piece.startswith("##") == (place > 0) and word.startswith(letters, place) and len(letters) > len(best):
                best = letters
        if not best:
            return ["[UNK]"]
        pieces.append("##" + best if place else best)
        place += len(best)
    return pieces
