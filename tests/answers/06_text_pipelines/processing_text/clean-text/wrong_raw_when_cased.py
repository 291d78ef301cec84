# Misconception: with capitals nothing else is cleaned
# Message: With lower=False everything else is done
# Keeps: test-clean-text-markup
def clean_text(text, lower=True):
    if not lower:
        return text
    text = re.sub(r"</?[a-zA-Z][^>]*>", " ", text)
    text = html.unescape(text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    if lower:
        text = text.lower()
    return " ".join(text.split())
