# Misconception: a word has at most one hyphen
# Message: A hyphen inside a word
def tokenise(text):
    return re.findall(r"\w+(?:['-]\w+)?", text)
