# Variant: puts the batches together
def dataset_loss(model, batches):
    xs, ys = zip(*batches)
    with torch.inference_mode():
        return nn.CrossEntropyLoss()(model(torch.cat(xs)), torch.cat(ys)).item()
