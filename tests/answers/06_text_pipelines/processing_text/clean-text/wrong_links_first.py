# Misconception: links first, tags afterwards
# Message: A link inside a tag
# Keeps: test-clean-text-letters
def clean_text(text, lower=True):
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = re.sub(r"</?[a-zA-Z][^>]*>", " ", text)
    text = html.unescape(text)
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    if lower:
        text = text.lower()
    return " ".join(text.split())
