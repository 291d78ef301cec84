# Variant: walks through the children itself and returns tuples
def check_up(model):
    def walk(module, path=()):
        for name, child in module.named_children():
            yield ".".join((*path, name)), child
            yield from walk(child, (*path, name))

    modules = dict(walk(model))
    flags = {name: p.requires_grad for name, p in model.named_parameters()}
    return {
        "evaluating": tuple(filter(lambda name: not modules[name].training, modules)),
        "frozen": tuple(name for name in flags if not flags[name]),
    }
