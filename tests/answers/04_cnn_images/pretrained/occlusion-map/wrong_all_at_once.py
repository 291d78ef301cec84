# Misconception: one large batch is quickest
# Message: split them|at once, but batch_size
# Keeps: test-occlusion-map-values
def occlusion_map(predict, x, class_index, patch, stride, fill, batch_size):
    tops, lefts = (range(0, side - patch + 1, stride) for side in x.shape[1:])
    covered = x.repeat(len(tops) * len(lefts), 1, 1, 1)
    for k, picture in enumerate(covered):
        top, left = tops[k // len(lefts)], lefts[k % len(lefts)]
        picture[:, top : top + patch, left : left + patch] = fill
    return (predict(x[None])[0, class_index] - predict(covered)[:, class_index]).reshape(len(tops), len(lefts))
