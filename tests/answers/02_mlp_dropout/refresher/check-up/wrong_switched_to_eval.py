# Misconception: look at a model in evaluation mode
# Message: '1' is in evaluation mode here
# Keeps: test-check-up-frozen
def check_up(model):
    model.eval()
    return {
        "evaluating": [name for name, module in model.named_modules() if name and not module.training],
        "frozen": [name for name, p in model.named_parameters() if not p.requires_grad],
    }
