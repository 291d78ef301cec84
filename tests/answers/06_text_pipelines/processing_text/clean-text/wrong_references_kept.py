# Misconception: character references are words
# Message: character references left
# Keeps: test-clean-text-letters
def clean_text(text, lower=True):
    text = re.sub(r"</?[a-zA-Z][^>]*>", " ", text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    if lower:
        text = text.lower()
    return " ".join(text.split())
