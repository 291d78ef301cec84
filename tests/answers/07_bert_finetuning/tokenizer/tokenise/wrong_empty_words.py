# Misconception: split(" ") and split() are the same
# Message: empty word or a space|white space
def tokenise(text, split_word):
    apart = "".join(f" {char} " if char in string.punctuation else char for char in text.lower().replace("\n", " "))
    return [piece for word in apart.split(" ") for piece in split_word(word) if piece]
