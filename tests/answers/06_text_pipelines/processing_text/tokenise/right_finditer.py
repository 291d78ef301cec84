# Variant: finditer, underscore excluded
def tokenise(text):
    pattern = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*")
    return [match.group(0) for match in pattern.finditer(text)]
