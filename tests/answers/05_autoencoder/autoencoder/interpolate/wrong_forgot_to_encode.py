# Misconception: pictures are mixed, then decoded
# Message: Encode a and b|shape|Decoded pictures
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps)[:, None]
    with torch.no_grad():
        return model.decode((1 - share) * a + share * b)
