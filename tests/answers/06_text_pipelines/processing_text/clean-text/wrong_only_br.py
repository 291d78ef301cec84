# Misconception: line breaks are the only tags
# Message: tags are not only <br />
# Keeps: test-clean-text-letters
def clean_text(text, lower=True):
    text = re.sub(r"<br ?/?>", " ", text)
    text = html.unescape(text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    if lower:
        text = text.lower()
    return " ".join(text.split())
