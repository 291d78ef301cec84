# Misconception: the first vector stands for the text
# Message: vector at \[CLS\]
def masked_mean(hidden, mask):
    return hidden[:, 0]
