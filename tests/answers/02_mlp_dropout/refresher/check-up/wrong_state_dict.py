# Misconception: state_dict tells which tensors require gradients
# Message: flag of each parameter
# Keeps: test-check-up-modes
def check_up(model):
    return {
        "evaluating": [name for name, module in model.named_modules() if name and not module.training],
        "frozen": [name for name, tensor in model.state_dict().items() if not tensor.requires_grad],
    }
