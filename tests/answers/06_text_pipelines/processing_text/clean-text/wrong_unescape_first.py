# Misconception: characters first, tags afterwards
# Message: remove the tags first, unescape afterwards
# Keeps: test-clean-text-letters
def clean_text(text, lower=True):
    text = html.unescape(text)
    text = re.sub(r"</?[a-zA-Z][^>]*>", " ", text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    if lower:
        text = text.lower()
    return " ".join(text.split())
