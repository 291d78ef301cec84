# Misconception: one copy serves for all places
# Message: earlier patches are still there
# Keeps: test-occlusion-map-manners
def occlusion_map(predict, x, class_index, patch, stride, fill, batch_size):
    tops, lefts = (range(0, side - patch + 1, stride) for side in x.shape[1:])
    picture, covered = x.clone(), []
    for top in tops:
        for left in lefts:
            picture[:, top : top + patch, left : left + patch] = fill
            covered.append(picture.clone())
    covered = torch.stack(covered)
    scores = torch.cat([predict(batch)[:, class_index] for batch in covered.split(batch_size)])
    return (predict(x[None])[0, class_index] - scores).reshape(len(tops), len(lefts))
