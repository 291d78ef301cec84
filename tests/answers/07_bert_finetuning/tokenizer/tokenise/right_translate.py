# Variant: spaces around the signs with str.translate
def tokenise(text, split_word):
    table = str.maketrans({sign: f" {sign} " for sign in string.punctuation})
    pieces = []
    for word in text.translate(table).split():
        pieces += split_word(word.lower())
    return pieces
