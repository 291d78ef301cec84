# Misconception: digits are no language
# Message: Punctuation and digits stay
def clean_text(text, lower=True):
    text = re.sub(r"</?[a-zA-Z][^>]*>", " ", text)
    text = html.unescape(text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    text = re.sub(r"\d", "", text)
    if lower:
        text = text.lower()
    return " ".join(text.split())
