# Misconception: a word that is not in the vocabulary is unknown, as in lab 06
# Message: salted
def wordpiece(word, vocab):
    return [word] if word in vocab else ["[UNK]"]
