# Misconception: divides by the sum
# Message: softmax of the logits
# Keeps: test-predict-trace
def predict(model, batches):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        parts = [(lambda z: z / z.sum(dim=1, keepdim=True))(model(hidden, mask)) for hidden, mask, _ in batches]
    model.train(was_training)
    return torch.cat(parts)
