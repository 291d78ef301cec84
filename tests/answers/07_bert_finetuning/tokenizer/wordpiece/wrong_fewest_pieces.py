# Misconception: the best cut is the one with the fewest pieces
# Message: fewer pieces|longest match first|longest piece at the START
def wordpiece(word, vocab):
    best = {0: []}
    for end in range(1, len(word) + 1):
        for start in range(end):
            piece = ("##" if start else "") + word[start:end]
            if start in best and piece in vocab and (end not in best or len(best[start]) + 1 < len(best[end])):
                best[end] = best[start] + [piece]
    return best.get(len(word), ["[UNK]"])
