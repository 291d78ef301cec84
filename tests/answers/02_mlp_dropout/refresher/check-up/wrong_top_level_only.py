# Misconception: children are all modules there are
# Message: look into modules inside modules
# Keeps: test-check-up-frozen
def check_up(model):
    return {
        "evaluating": [name for name, module in model.named_children() if not module.training],
        "frozen": [name for name, p in model.named_parameters() if not p.requires_grad],
    }
