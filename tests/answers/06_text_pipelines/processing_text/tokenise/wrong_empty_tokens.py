# Misconception: split leaves no empty pieces
# Message: a dash alone is no token|empty tokens
def tokenise(text):
    return [piece.strip("'-") for piece in re.split(r"[^\w'-]+", text.strip(".,:;!? "))]
