# Misconception: sum and mean differ only in name
# Message: mean of the squares
def consistency_loss(model, clean, noisy):
    return ((model(noisy) - model(clean).detach()) ** 2).sum()
