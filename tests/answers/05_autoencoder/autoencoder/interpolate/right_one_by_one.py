# Variant: decodes one stop after the other, detached
def interpolate(model, a, b, num_steps):
    start, end = model.encode(a.unsqueeze(0)), model.encode(b.unsqueeze(0))
    pictures = []
    for step in range(num_steps):
        code = start + (end - start) * step / (num_steps - 1)
        pictures.append(model.decode(code)[0].detach())
    return torch.stack(pictures)
