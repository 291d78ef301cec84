# Misconception: an apostrophe ends a word
# Message: an apostrophe inside a word
def tokenise(text):
    return re.findall(r"\w+", text)
