# Misconception: each word once
# Message: repeats count
def tokenise(text):
    return list(dict.fromkeys(re.findall(r"\w+(?:['-]\w+)*", text)))
