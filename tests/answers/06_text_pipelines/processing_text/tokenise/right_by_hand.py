# Variant: character by character
def tokenise(text):
    tokens, word = [], ""
    for before, sign, after in zip(" " + text, text, text[1:] + " "):
        if sign.isalnum() or (sign in "'-" and before.isalnum() and after.isalnum()):
            word += sign
        elif word:
            tokens.append(word)
            word = ""
    return tokens + [word] if word else tokens
