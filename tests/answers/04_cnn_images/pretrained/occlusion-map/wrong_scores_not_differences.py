# Misconception: the map shows the scores of the covered pictures
# Message: subtract them
# Keeps: test-occlusion-map-manners
def occlusion_map(predict, x, class_index, patch, stride, fill, batch_size):
    tops, lefts = (range(0, side - patch + 1, stride) for side in x.shape[1:])
    covered = x.repeat(len(tops) * len(lefts), 1, 1, 1)
    for k, picture in enumerate(covered):
        top, left = tops[k // len(lefts)], lefts[k % len(lefts)]
        picture[:, top : top + patch, left : left + patch] = fill
    scores = torch.cat([predict(batch)[:, class_index] for batch in covered.split(batch_size)])
    return scores.reshape(len(tops), len(lefts))
