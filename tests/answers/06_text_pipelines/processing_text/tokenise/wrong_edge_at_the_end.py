# Misconception: what follows the apostrophe may be empty
# Message: At the edge of a word
def tokenise(text):
    return re.findall(r"\w+(?:['-]\w*)*", text)
