# Variant: a regular expression
import re


def tokenise(text, split_word):
    signs = re.escape(string.punctuation)
    words = re.findall(rf"[{signs}]|[^\s{signs}]+", text.lower())
    return sum((split_word(word) for word in words), [])
