# Misconception: stop words are dirt
# Message: no word left out
def clean_text(text, lower=True):
    text = re.sub(r"</?[a-zA-Z][^>]*>", " ", text)
    text = html.unescape(text)
    text = re.sub(r"(https?://|www\.)\S*", " ", text)
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    if lower:
        text = text.lower()
    return " ".join(word for word in text.split() if word.lower() not in STOPWORDS)
