# Misconception: a word has at least two letters
# Message: Words of one letter and numbers
def tokenise(text):
    return re.findall(r"\w\w+(?:['-]\w+)*", text)
