# Has typing evaluate a text as code.
# Seen: by reading
import typing
def carrier(x: "__import__('builtins').__setattr__('abs', lambda v: 0)"):
    pass
typing.get_type_hints(carrier)
def double(x):
    return x
