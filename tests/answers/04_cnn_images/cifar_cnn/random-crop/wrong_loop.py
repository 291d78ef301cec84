# Misconception: pictures are cut one by one
# Message: loop over the pictures
# Keeps: test-random-crop-windows
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    h, w = images.shape[2:]
    padded, result = F.pad(images, (padding,) * 4), []
    for image in padded:
        top, left = torch.randint(0, 2 * padding + 1, (2,), generator=generator).tolist()
        result.append(image[:, top : top + h, left : left + w])
    return torch.stack(result)
