# Variant: compiled patterns and strip
TAG, LINK, SPACE = re.compile(r"</?[a-z][^>]*>", re.IGNORECASE), re.compile(r"(?:http://|https://|www\.)[^\s]*"), re.compile(r"\s+")


def clean_text(text, lower=True):
    text = LINK.sub(" ", html.unescape(TAG.sub(" ", text)))
    text = unicodedata.normalize("NFKC", text).translate({0x2019: "'"})
    return SPACE.sub(" ", text.lower() if lower else text).strip()
