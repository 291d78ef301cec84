# Misconception: any float will do
# Message: needs float32
def encode(digits):
    return F.one_hot(digits, 10).double()
