# Misconception: eval() freezes
# Message: not at its .grad or its module
# Keeps: test-check-up-modes
def check_up(model):
    return {
        "evaluating": [name for name, module in model.named_modules() if name and not module.training],
        "frozen": [
            f"{name}.{key}"
            for name, module in model.named_modules()
            if not module.training
            for key, _ in module.named_parameters(recurse=False)
        ],
    }
