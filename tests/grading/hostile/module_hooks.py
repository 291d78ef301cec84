# Changes the results of every layer with a global hook.
# Seen: by reading, at run time
from torch.nn.modules.module import register_module_forward_hook
register_module_forward_hook(lambda module, inputs, output: output * 2)
def double(x):
    return x
