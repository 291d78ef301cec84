# Variant: lets the computer do the sums
def answers_state():
    layers = [nn.Linear(4, 3), nn.Linear(3, 2)]
    numbers = sum(p.numel() for layer in layers for p in layer.parameters())
    return {"parameters": numbers, "best": 1.0 + 4, "step": torch.tensor(0.5) * 8, "targets": "b and e".replace("and", "")}
