# Misconception: a model should go back to training mode at the end
# Message: changed the mode
# Keeps: test-check-up-frozen
def check_up(model):
    evaluating = [name for name, module in model.named_modules() if name and not module.training]
    model.train()
    frozen = [name for name, p in model.named_parameters() if not p.requires_grad]
    return {"evaluating": evaluating, "frozen": frozen}
