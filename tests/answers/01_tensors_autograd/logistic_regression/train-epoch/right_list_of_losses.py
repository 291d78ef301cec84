# Variant: weighs afterwards, and zeroes at the end of each step
def train_epoch(model, batches, optimizer):
    model.train()
    losses, sizes = [], []
    for x, y in batches:
        loss = nn.BCEWithLogitsLoss()(model(x), y.to(torch.float32))
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(loss.detach())
        sizes.append(len(y))
    return float((torch.stack(losses) * torch.tensor(sizes)).sum() / sum(sizes))
