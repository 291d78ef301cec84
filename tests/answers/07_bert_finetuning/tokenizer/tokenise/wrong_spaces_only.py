# Misconception: words stand between spaces
# Message: every punctuation sign is a word
def tokenise(text, split_word):
    return [piece for word in text.lower().split() for piece in split_word(word)]
