# Variant: collects covered clones and asks whenever a batch is full
def occlusion_map(predict, x, class_index, patch, stride, fill, batch_size):
    height, width = x.shape[-2:]
    places = [(r, c) for r in range(0, height - patch + 1, stride) for c in range(0, width - patch + 1, stride)]
    before = predict(x.unsqueeze(0))[0][class_index].item()
    falls = []
    for start in range(0, len(places), batch_size):
        batch = []
        for r, c in places[start : start + batch_size]:
            picture = x.clone()
            picture[..., r : r + patch, c : c + patch] = fill
            batch.append(picture)
        falls += [before - score for score in predict(torch.stack(batch))[:, class_index].tolist()]
    return torch.tensor(falls).reshape(-1, (width - patch) // stride + 1)
