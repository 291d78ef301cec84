# Misconception: view(in, out) turns a weight round as a transpose does
# Message: view and reshape
def dense(x, weight, bias):
    return x @ weight.view(weight.shape[1], weight.shape[0]) + bias
