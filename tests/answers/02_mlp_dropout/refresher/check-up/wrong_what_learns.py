# Misconception: the list is of what requires a gradient
# Message: flag of each parameter
# Keeps: test-check-up-modes
def check_up(model):
    return {
        "evaluating": [name for name, module in model.named_modules() if name and not module.training],
        "frozen": [name for name, p in model.named_parameters() if p.requires_grad],
    }
