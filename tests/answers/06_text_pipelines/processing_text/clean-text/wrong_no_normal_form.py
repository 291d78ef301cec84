# Misconception: equal letters are equal strings
# Message: did you forget it, or take NFKD
# Keeps: test-clean-text-markup
def clean_text(text, lower=True):
    text = re.sub(r"</?[a-zA-Z][^>]*>", " ", text)
    text = html.unescape(text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = text.replace("’", "'")
    if lower:
        text = text.lower()
    return " ".join(text.split())
