# Misconception: the order does not matter
# Message: Expected it, isn.t, good
def tokenise(text):
    return sorted(re.findall(r"\w+(?:['-]\w+)*", text))
