# Variant: eats the word from the left with string methods
def wordpiece(word, vocab):
    prefix, rest, found = "", word, []
    while rest:
        head = rest
        while head and prefix + head not in vocab:
            head = head[:-1]
        if not head:
            return ["[UNK]"]
        found.append(prefix + head)
        rest, prefix = rest[len(head):], "##"
    return found
