# Misconception: whatever is no letter or digit is a sign
# Message: stays in its word
def tokenise(text, split_word):
    apart = "".join(char if char.isalnum() or char.isspace() else f" {char} " for char in text.lower())
    return [piece for word in apart.split() for piece in split_word(word)]
