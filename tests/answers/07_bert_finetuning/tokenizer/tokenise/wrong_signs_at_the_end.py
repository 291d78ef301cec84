# Misconception: signs stand at the ends of words
# Message: '
def tokenise(text, split_word):
    pieces = []
    for word in text.lower().split():
        core = word.strip(string.punctuation)
        start = word.find(core)
        for part in [*word[:start], core, *word[start + len(core):]]:
            if part:
                pieces += split_word(part)
    return pieces
