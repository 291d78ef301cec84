# Variant: split at everything that does not belong to a word
def tokenise(text):
    return [piece for piece in re.split(r"[^\w'-]+|(?<!\w)['-]+|['-]+(?!\w)", text) if piece]
