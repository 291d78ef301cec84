# Variant: character by character
def tokenise(text, split_word):
    words, current = [], ""
    for char in text.lower():
        if char.isspace() or char in string.punctuation:
            if current:
                words.append(current)
            current = ""
            if not char.isspace():
                words.append(char)
        else:
            current += char
    if current:
        words.append(current)
    pieces = []
    for word in words:
        pieces.extend(split_word(word))
    return pieces
