# Misconception: the output is compared with itself
# Message: compare two calls
def answers_vary(model, x):
    with torch.no_grad():
        output = model(x)
    return not torch.equal(output, output)
