# Variant: tensors for numbers, words for None, one text for the letters
def answers_gradients():
    values = torch.tensor([12.0, 3.0, 6.0])
    return {"A": values[0], "B": values[1], "C": "None", "D": values[2], "true": "ade"}
