# Misconception: finditer returns strings
# Message: Return a list of str
def tokenise(text):
    return list(re.finditer(r"\w+(?:['-]\w+)*", text))
