# Misconception: the order of the places makes no difference
# Message: row by row
# Keeps: test-occlusion-map-manners
def occlusion_map(predict, x, class_index, patch, stride, fill, batch_size):
    tops, lefts = (range(0, side - patch + 1, stride) for side in x.shape[1:])
    covered = []
    for left in lefts:
        for top in tops:
            picture = x.clone()
            picture[:, top : top + patch, left : left + patch] = fill
            covered.append(picture)
    scores = torch.cat([predict(batch)[:, class_index] for batch in torch.stack(covered).split(batch_size)])
    result = predict(x[None])[0, class_index] - scores
    return result.reshape(len(tops), len(lefts))
