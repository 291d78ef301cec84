# Misconception: letters are ASCII
# Message: The accents are gone
# Keeps: test-clean-text-markup
def clean_text(text, lower=True):
    text = re.sub(r"</?[a-zA-Z][^>]*>", " ", text)
    text = html.unescape(text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = unicodedata.normalize("NFKD", text.replace("’", "'")).encode("ascii", "ignore").decode()
    if lower:
        text = text.lower()
    return " ".join(text.split())
