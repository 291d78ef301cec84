# Misconception: punctuation stands only at the ends of words between spaces
# Message: Any other sign ends a token
import string


def tokenise(text):
    return [word.strip(string.punctuation) for word in text.split() if word.strip(string.punctuation)]
