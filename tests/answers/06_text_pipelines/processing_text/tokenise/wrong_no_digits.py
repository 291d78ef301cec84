# Misconception: a number is no word
# Message: Words of one letter and numbers
def tokenise(text):
    return re.findall(r"[^\W\d]+(?:['-][^\W\d]+)*", text)
