# Misconception: \w is letters and digits
# Message: _ is a letter
import re


def tokenise(text, split_word):
    return [piece for word in re.findall(r"\w+|[^\w\s]", text.lower()) for piece in split_word(word)]
