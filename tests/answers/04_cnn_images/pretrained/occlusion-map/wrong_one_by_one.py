# Misconception: a batch of one is a batch
# Message: fill the batches
# Keeps: test-occlusion-map-values
def occlusion_map(predict, x, class_index, patch, stride, fill, batch_size):
    tops, lefts = (range(0, side - patch + 1, stride) for side in x.shape[1:])
    result, before = torch.zeros(len(tops), len(lefts)), predict(x[None])[0, class_index]
    for i, top in enumerate(tops):
        for j, left in enumerate(lefts):
            covered = x.clone()
            covered[:, top : top + patch, left : left + patch] = fill
            result[i, j] = before - predict(covered[None])[0, class_index]
    return result
