# Variant: writes into a copy, and puts back what was under each patch
def occlusion_map(predict, x, class_index, patch, stride, fill, batch_size):
    work, covered = x.clone(), [x.clone()]
    tops, lefts = range(0, x.shape[1] - patch + 1, stride), range(0, x.shape[2] - patch + 1, stride)
    for top in tops:
        for left in lefts:
            window = work[:, top : top + patch, left : left + patch]
            under = window.clone()
            window.fill_(fill)
            covered.append(work.clone())
            window.copy_(under)
    scores = torch.cat([predict(b) for b in torch.stack(covered).split(batch_size)])[:, class_index]
    return scores[0] - scores[1:].unflatten(0, (len(tops), len(lefts)))
