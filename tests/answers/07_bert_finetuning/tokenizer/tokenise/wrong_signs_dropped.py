# Misconception: punctuation is noise, as in lab 06
# Message: neither left out
def tokenise(text, split_word):
    apart = "".join(" " if char in string.punctuation else char for char in text.lower())
    return [piece for word in apart.split() for piece in split_word(word)]
