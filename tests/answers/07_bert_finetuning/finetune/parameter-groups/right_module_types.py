# Variant: by the type of the module
def parameter_groups(model, weight_decay):
    spared = {id(p) for module in model.modules() if isinstance(module, nn.LayerNorm) for p in module.parameters()}
    spared |= {id(p) for name, p in model.named_parameters() if name.split(".")[-1].endswith("bias")}
    groups = [{"params": [], "weight_decay": weight_decay}, {"params": [], "weight_decay": 0.0}]
    for p in model.parameters():
        if p.requires_grad:
            groups[id(p) in spared]["params"].append(p)
    return groups
