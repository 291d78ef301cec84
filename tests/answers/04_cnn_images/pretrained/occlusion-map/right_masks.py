# Variant: masks, and the untouched picture in the first batch
def occlusion_map(predict, x, class_index, patch, stride, fill, batch_size):
    _, height, width = x.shape
    rows, columns = (height - patch) // stride + 1, (width - patch) // stride + 1
    hidden = torch.zeros(rows * columns + 1, 1, height, width, dtype=torch.bool)
    for k in range(rows * columns):
        r, c = k // columns * stride, k % columns * stride
        hidden[k + 1, :, r : r + patch, c : c + patch] = True
    pictures = torch.where(hidden, torch.tensor(fill, dtype=x.dtype), x)
    scores = torch.cat([predict(part)[:, class_index] for part in pictures.split(batch_size)])
    return (scores[0] - scores[1:]).view(rows, columns)
