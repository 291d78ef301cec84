# Misconception: frozen is what has no gradient
# Message: not at its .grad
# Keeps: test-check-up-modes
def check_up(model):
    return {
        "evaluating": [name for name, module in model.named_modules() if name and not module.training],
        "frozen": [name for name, p in model.named_parameters() if p.grad is None],
    }
