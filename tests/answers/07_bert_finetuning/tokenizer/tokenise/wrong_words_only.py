# Misconception: the words are the answer, split_word is for later
# Message: return what split_word returns|split_word should be called
def tokenise(text, split_word):
    apart = "".join(f" {char} " if char in string.punctuation else char for char in text.lower())
    return apart.split()
