# Misconception: three exclamation marks are one word
# Message: every sign is a word of its own, three
import re


def tokenise(text, split_word):
    signs = re.escape(string.punctuation)
    words = re.findall(rf"[{signs}]+|[^\s{signs}]+", text.lower())
    return [piece for word in words for piece in split_word(word)]
