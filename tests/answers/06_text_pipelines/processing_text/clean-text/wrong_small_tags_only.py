# Misconception: tags are written in small letters
# Message: Tags may be written in capitals
# Keeps: test-clean-text-letters
def clean_text(text, lower=True):
    text = re.sub(r"</?[a-z][^>]*>", " ", text)
    text = html.unescape(text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    if lower:
        text = text.lower()
    return " ".join(text.split())
