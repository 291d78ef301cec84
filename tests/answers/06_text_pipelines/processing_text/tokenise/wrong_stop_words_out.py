# Misconception: a tokeniser leaves stop words out
# Message: stop words are not removed here
def tokenise(text):
    return [word for word in re.findall(r"\w+(?:['-]\w+)*", text) if word not in {"a", "i", "in", "of", "the", "to"}]
