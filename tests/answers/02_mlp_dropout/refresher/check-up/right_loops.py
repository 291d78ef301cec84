# Variant: two loops
def check_up(model):
    answer = {"evaluating": [], "frozen": []}
    for name, module in model.named_modules():
        if module is not model and module.training is False:
            answer["evaluating"].append(name)
    for name, parameter in model.named_parameters():
        if parameter.requires_grad is False:
            answer["frozen"].append(name)
    return answer
