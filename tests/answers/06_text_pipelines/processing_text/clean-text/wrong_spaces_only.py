# Misconception: white space is the space
# Message: runs of white space
# Keeps: test-clean-text-letters
def clean_text(text, lower=True):
    text = re.sub(r"</?[a-zA-Z][^>]*>", " ", text)
    text = html.unescape(text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    if lower:
        text = text.lower()
    return re.sub(" +", " ", text).strip()
