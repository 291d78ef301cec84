# Misconception: punctuation is dirt everywhere
# Message: an apostrophe inside a word
def tokenise(text):
    return re.sub(r"[^\w\s]", "", text).split()
