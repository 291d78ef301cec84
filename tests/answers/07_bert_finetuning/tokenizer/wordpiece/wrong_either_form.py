# Misconception: inside a word a whole word will do as well
# Message: inside a word only pieces with ##
# Keeps: test-wordpiece
def wordpiece(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            if start and "##" + word[start:end] in vocab:
                pieces.append("##" + word[start:end])
                break
            if word[start:end] in vocab:
                pieces.append(("##" if start else "") + word[start:end])
                break
        else:
            return ["[UNK]"]
        start = end
    return pieces
