# Variant: other signs become spaces first
def tokenise(text):
    spaced = "".join(sign if sign.isalnum() or sign in "'-" else " " for sign in text)
    spaced = re.sub(r"(?<![^\W_])['-]|['-](?![^\W_])", " ", spaced)
    return spaced.split()
