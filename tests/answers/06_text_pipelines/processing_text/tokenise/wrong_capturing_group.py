# Misconception: findall returns whole matches
# Message: findall returns the group
def tokenise(text):
    return re.findall(r"\w+(['-]\w+)*", text)
