# Misconception: predicting is running it
# Message: without making a layer
def predict(batch_size):
    layers = [
        nn.Conv2d(1, 16, 5, padding=2, bias=False), nn.Sequential(nn.BatchNorm2d(16), nn.ReLU()), nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 3, bias=False), nn.Sequential(nn.BatchNorm2d(32), nn.ReLU()), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(1152, 10),
    ]
    x, shapes = torch.zeros(batch_size, 1, 28, 28), []
    for layer in layers:
        x = layer(x)
        shapes.append(tuple(x.shape))
    return shapes, sum(p.numel() for p in nn.Sequential(*layers).parameters())
