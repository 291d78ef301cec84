# Variant: a list of replacements
def clean_text(text, lower=True):
    steps = [
        lambda t: re.sub("<[/]?[A-Za-z].*?>", " ", t, flags=re.DOTALL),
        html.unescape,
        lambda t: re.sub(r"https?://\S*", " ", t),
        lambda t: re.sub(r"www\.\S*", " ", t),
        lambda t: "'".join(unicodedata.normalize("NFKC", t).split("’")),
    ]
    if lower:
        steps.append(str.lower)
    for step in steps:
        text = step(text)
    return re.sub(r"\s+", " ", text).strip()
