# Misconception: words stand between spaces
# Message: cutting at spaces leaves the punctuation
def tokenise(text):
    return text.split()
