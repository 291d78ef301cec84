# Misconception: any normal form will do
# Message: NFC leaves them as they are
# Keeps: test-clean-text-markup
def clean_text(text, lower=True):
    text = re.sub(r"</?[a-zA-Z][^>]*>", " ", text)
    text = html.unescape(text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = unicodedata.normalize("NFC", text).replace("’", "'")
    if lower:
        text = text.lower()
    return " ".join(text.split())
