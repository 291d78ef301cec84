# Misconception: an iterator is a list
# Message: Return a list of str
def tokenise(text):
    return (found.group() for found in re.finditer(r"\w+(?:['-]\w+)*", text))
