# Variant: tags found by hand, link by link
def clean_text(text, lower=True):
    pieces, place = [], 0
    while place < len(text):
        name = text[place + 1 :].removeprefix("/")[:1]
        end = text.find(">", place)
        if text[place] == "<" and name.isascii() and name.isalpha() and end > 0:
            pieces.append(" ")
            place = end + 1
        else:
            pieces.append(text[place])
            place += 1
    words = []
    for word in html.unescape("".join(pieces)).split():
        starts = [word.find(start) for start in ("http://", "https://", "www.") if start in word]
        words += word[: min(starts)].split() if starts else [word]
    text = unicodedata.normalize("NFKC", " ".join(words)).replace("\u2019", "\x27")
    return " ".join((text.lower() if lower else text).split())
