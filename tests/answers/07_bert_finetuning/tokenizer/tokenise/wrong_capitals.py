# Misconception: the vocabulary knows capitals
# Message: still in capitals
def tokenise(text, split_word):
    apart = "".join(f" {char} " if char in string.punctuation else char for char in text)
    return [piece for word in apart.split() for piece in split_word(word)]
