# Misconception: a hyphen ends a word
# Message: A hyphen inside a word
def tokenise(text):
    return re.findall(r"\w+(?:'\w+)*", text)
