# Misconception: a new name is a copy
# Message: written into the caller's picture
def occlusion_map(predict, x, class_index, patch, stride, fill, batch_size):
    before = predict(x[None])[0, class_index]
    tops, lefts = (range(0, side - patch + 1, stride) for side in x.shape[1:])
    covered = []
    for top in tops:
        for left in lefts:
            picture = x
            picture[:, top : top + patch, left : left + patch] = fill
            covered.append(picture)
    covered = torch.stack(covered)
    scores = torch.cat([predict(batch)[:, class_index] for batch in covered.split(batch_size)])
    return (before - scores).reshape(len(tops), len(lefts))
