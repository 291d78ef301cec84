# Misconception: lower-casing can wait till the end
# Message: not the pieces afterwards
def tokenise(text, split_word):
    apart = "".join(f" {char} " if char in string.punctuation else char for char in text)
    return [piece.lower() for word in apart.split() for piece in split_word(word)]
