# Misconception: apostrophes and hyphens are letters
# Message: At the edge of a word
def tokenise(text):
    return re.findall(r"[\w'-]+", text)
