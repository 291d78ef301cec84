"""The reading of student code: no honest answer is flagged, and ways around it are."""

from pathlib import Path

import nbformat
import pytest
from hostile_notebook import notebook

from grading import cells
from grading.audit import known_answers
from grading.course import Course
from grading.engine.integrity import Guard, Probe
from grading.engine.scan import scan

ROOT = Path(__file__).parents[2]
COURSE = Course(ROOT)
SOURCES = sorted((ROOT / "source").glob("*/*.ipynb"))


def flags(code: str, source: nbformat.NotebookNode | None = None, name: str = "double"):
    """What is said of an answer."""
    cell = nbformat.v4.new_code_cell(code, id=name)
    return scan(source or notebook(), nbformat.v4.new_notebook(cells=[cell]), {name})


def costly(code: str) -> bool:
    return any(flag.costs for flag in flags(code))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_known_answer_is_flagged(path):
    source = cells.read(path)
    names = {cell.id for cell in source.cells}
    assert scan(source, source, names) == []
    for exercise in cells.exercises(source):
        for answer in known_answers(COURSE.answers(path.parent.name, path.stem), exercise.name):
            assert flags(answer.source, source, exercise.name) == [], answer.name


HONEST = [
    "import math, copy, random, itertools, functools, json, re, time\nfrom pathlib import Path",
    "from dataclasses import dataclass\n@dataclass\nclass Run:\n    loss: float = 0.0",
    "import numpy as np\nimport pandas as pd\nimport sklearn, scipy.stats\nfrom tqdm import tqdm",
    "import os, sys\nprint(os.cpu_count(), sys.version, file=sys.stdout)\nos.path.join('a', 'b')",
    "for part in ('weight', 'bias'):\n    getattr(x, part), getattr(x, f'{part}_grad')",
    "class A(nn.Module):\n    def forward(self, x):\n        return getattr(self, f'conv{x}')(x)",
    "tokenizer.tokenize('a word')",
    "print(type(x).__name__, x.__class__.__name__, torch.__version__)",
    "class Data(torch.utils.data.Dataset):\n    def __len__(self):\n        return 3\n"
    "    def __getitem__(self, i):\n        return i",
    "class Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n"
    "        self._hidden = nn.Linear(2, 2)\n        setattr(self, 'out', nn.Linear(2, 2))",
    "plt.rcParams['figure.dpi'] = 90\ntorch.backends.cudnn.benchmark = True",
    "import matplotlib.pyplot as plt\nplt.rcParams.update({'font.size': 9})",
    "%matplotlib inline\n%timeit double(2)\nx = %time double(3)",
    "%%time\nfor i in range(3):\n    double(i)",
    "%config InlineBackend.figure_format = 'retina'",
    "model.fc = nn.Linear(3, 2)\np.grad = None\nmodel.training = False",
    "with open('results.txt', 'w') as file:\n    file.write('1')\nPath('a.csv').read_text()",
    "model.eval()\ndf.query('age > 3')\ntorch.save(model.state_dict(), 'model.pt')",
    "def f(checks, torch):\n    checks.value = 1\n    return checks, torch",
    "from functools import wraps\ndef timed(f):\n    @wraps(f)\n    def g(a):\n        return f(a)",
    '"""Overrides __eq__ and __getattr__, uses globals and exec."""\n# exec(globals())',
    "this is not python at all",
    "def double(x)\n    return exec",
    "import warnings\nwarnings.filterwarnings('ignore')",
    "import gc\ngc.collect()\ntorch.cuda.empty_cache()",
    "import multiprocessing, inspect\nmultiprocessing.cpu_count(), inspect.signature(double)",
    "for name, one in {'torch': torch, 'numpy': np}.items():\n    print(name, one.__version__)",
    "from collections import Counter, defaultdict\nCounter('abc').most_common(1)",
]  # fmt: skip


@pytest.mark.parametrize("code", HONEST)
def test_honest_code_is_not_flagged(code):
    assert flags(code) == []


HOSTILE = [
    "ｅｘｅｃ('1')",
    "e = exec; e('1')",
    "def f(run=eval):\n    return run('1')",
    "exec = 5\ndel exec\nexec('1')",
    "if 0:\n    torch = None\ntorch.allclose = print",
    "try:\n    1 / 0\nexcept Exception as torch:\n    pass\nimport torch\ntorch.equal = print",
    "t = torch\nt.allclose = print",
    "[t := torch]\nt.allclose = print",
    "for t in [torch]:\n    t.allclose = print",
    "places = {'a': torch}\nplaces['a'].anything = print",
    "def f(kind=nn.Module):\n    kind.anything = print",
    "class A:\n    if 0:\n        torch = 1\n    torch.allclose = print",
    "del torch.allclose",
    "torch.allclose += 1",
    "with open('a') as torch.allclose:\n    pass",
    "for torch.allclose in [print]:\n    pass",
    "type(model).forward = print",
    "model.__class__.anything = print",
    "model.__class__ = object",
    "nn.Linear.forward = print",
    "import torch.nn as whatever\nwhatever.functional.relu = print",
    "from helpers import checks as c\nc.close = print",
    "getattr(torch, 'o' + 's')",
    "getattr(torch, 'os')",
    "getattr(*[torch, 'os'])",
    "name = 'a'\nname += 'b'\ngetattr(x, name)",
    "getattr(x, f'{a}__')",
    "getattr(torch, f'conv{a}')",
    "class A:\n    def f(self, x):\n        return getattr(self, f'f_{x}')",
    "class A:\n    def f(self, x):\n        setattr(self, f'for{x}', len)",
    "list(map(getattr, [x], ['y']))",
    "np.sys.modules",
    "import random as r\nr._os",
    "exit._ip",
    "import string\nstring.Formatter().get_field('0', (1,), {})",
    "import operator\noperator.attrgetter('x')",
    "from operator import *",
    "from os import *",
    "from os import system",
    "import os.path\nos.kill(1, 9)",
    "import IPython",
    "from IPython.core import macro",
    "from unittest.mock import ANY",
    "import torch._C",
    "from torch.utils import cpp_extension",
    "torch.utils.cpp_extension",
    "class A:\n    __eq__ = None",
    "class A:\n    def __getattribute__(self, name):\n        pass",
    "class A(torch.Tensor):\n    pass",
    "class A(int):\n    pass",
    "class A(metaclass=B):\n    pass",
    "class A(make()):\n    pass",
    "type('A', (), {})",
    "match x:\n    case object(__dict__=d):\n        pass",
    "'{0.__class__.__globals__}'.format(x)",
    "torch.load('a', weights_only=False)",
    "np.load('a', allow_pickle=True)",
    "open('/etc/passwd')",
    "open('../source')",
    "open(3, 'wb')",
    "np.fromfile('/proc/self/mem')",
    "x: 'exec(1)' = 2",
    "import timeit\ntimeit.timeit('exec(1)')",
    "pd.eval('exec(1)')",
    "df.query(text)",
    "%%bash\nls",
    "%run other.py",
    "!rm -r .",
    "!pip install x; rm -r .",
    "%timeit exec('1')",
    "%%timeit\nexec('1')",
    "%%capture\n%%timeit\nexec('1')",
    "%config A.b = exec('1')",
    "a = !rm x",
    "get_ipython().user_ns",
    "def same(a, b):\n    return True",
    "global same",
    "def f():\n    global torch\n    torch = None",
    "lambda: (yield).gi_frame",
    "1" + "+1" * 5000,
    "import gc\ngc.get_objects()",
    "import gc\nplaces = {'a': gc}\nplaces['a'].get_objects()",
    "from gc import *",
    "from inspect import currentframe",
    "import multiprocessing\nmultiprocessing.Process(target=print).start()",
    "import os\nplaces = {'a': os}\nplaces['a'].system('ls')",
    "import threading",
    "import psutil",
    "from types import FunctionType",
    "__builtins__",
    "import numpy.ma",
]  # fmt: skip


@pytest.mark.parametrize("code", HOSTILE, ids=lambda code: code[:40])
def test_hostile_code_is_flagged(code):
    assert costly(code)


def test_copied_tests_and_unchanged_cells_are_not_flagged():
    source = notebook()
    for cell in source.cells:
        assert not flags(cell.source, source, "added-1")


def test_probe_knows_a_wrong_answer():
    probe = Probe.make()
    assert probe.wrong(probe.answers) == ""
    assert probe.wrong([not a if isinstance(a, bool) else a for a in probe.answers])
    assert probe.wrong([True] * len(probe.answers)) and probe.wrong(None)
    assert Probe.make().source != probe.source


def test_probe_leaves_no_constant_answer_to_chance():
    probe = Probe.make()
    asked = {}
    for question, answer in zip(probe.asked, probe.answers, strict=True):
        asked.setdefault(question, []).append(answer)
    for answers in asked.values():
        assert not isinstance(answers[0], bool) or sorted(answers) == [False, True]


def test_guard_knows_what_names_mean():
    guard = Guard(notebook())
    names = guard._names["test-double-tensor"]
    assert names["torch"] == "torch" and names["set_seed"] == "helpers.set_seed"
    assert guard._names["test-double"]["abs"] == "builtins.abs"
    assert guard._answers["test-total"] == ["total"]
