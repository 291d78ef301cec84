# Misconception: what leaves at one edge comes in at the other
# Message: roll brings back|zeros at the edges
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    shifts = torch.randint(-padding, padding + 1, (len(images), 2), generator=generator)
    return torch.stack([image.roll(tuple(s), (1, 2)) for image, s in zip(images, shifts.tolist())])
