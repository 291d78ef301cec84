# Misconception: NFKC straightens apostrophes
# Message: the curly apostrophe
# Keeps: test-clean-text-markup
def clean_text(text, lower=True):
    text = re.sub(r"</?[a-zA-Z][^>]*>", " ", text)
    text = html.unescape(text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = unicodedata.normalize("NFKC", text)
    if lower:
        text = text.lower()
    return " ".join(text.split())
