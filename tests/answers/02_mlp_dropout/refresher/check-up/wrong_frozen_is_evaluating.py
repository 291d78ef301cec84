# Misconception: a module in evaluation mode is one whose parameters are frozen
# Message: each module has a flag of its own
# Keeps: test-check-up-frozen
def check_up(model):
    return {
        "evaluating": [name for name, module in model.named_modules() if name and module._parameters and not any(p.requires_grad for p in module.parameters())],
        "frozen": [name for name, p in model.named_parameters() if not p.requires_grad],
    }
