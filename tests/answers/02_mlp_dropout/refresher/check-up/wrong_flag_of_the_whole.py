# Misconception: the model's flag speaks for its parts
# Message: each module has a flag of its own
# Keeps: test-check-up-frozen
def check_up(model):
    return {
        "evaluating": [] if model.training else [name for name, _ in model.named_modules() if name],
        "frozen": [name for name, p in model.named_parameters() if not p.requires_grad],
    }
