# Misconception: the library's vocabulary will do
# Message: salted|should give
def wordpiece(word, vocab):
    return tokenizer.tokenize(word)
