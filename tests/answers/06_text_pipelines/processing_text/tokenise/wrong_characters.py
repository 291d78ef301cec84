# Misconception: a string is a list of words
# Message: a token is a word
def tokenise(text):
    return list(text)
