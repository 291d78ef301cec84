# Misconception: letters are a to z
# Message: Letters are not only a to z
def tokenise(text):
    return re.findall(r"[a-z0-9]+(?:['-][a-z0-9]+)*", text)
