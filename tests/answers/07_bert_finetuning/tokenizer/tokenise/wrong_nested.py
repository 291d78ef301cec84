# Misconception: append joins lists
# Message: lists in the list
def tokenise(text, split_word):
    apart = "".join(f" {char} " if char in string.punctuation else char for char in text.lower())
    pieces = []
    for word in apart.split():
        pieces.append(split_word(word))
    return pieces
