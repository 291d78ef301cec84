"""Settings of the course's site: `make site` (Sphinx, MyST-NB and Furo) writes it to build/site."""

import sys
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

project = "Torch Labs"
html_title = project
language = "en"
extensions = ["myst_nb", "course_pages"]
source_suffix = {".md": "myst-nb", ".ipynb": "myst-nb"}

# The notebooks are shown as they were committed.
nb_execution_mode = "off"
nb_merge_streams = True
# Sliders need a kernel: what they say without one is shown in their place.
nb_ipywidgets_js = {}
nb_mime_priority_overrides = [("html", "application/vnd.jupyter.widget-view+json", None)]

myst_enable_extensions = ["amsmath", "dollarmath"]
myst_dmath_double_inline = True
myst_heading_anchors = 3

# MathJax in one file, from the package that carries it: no page asks another host for anything.
carrier = find_spec("sphinx-mathjax-offline")
assert carrier and carrier.origin, "install the extra `site`"
mathjax = Path(carrier.origin).parent / "static" / "mathjax" / "tex-svg.js"
mathjax_path = mathjax.name
mathjax3_config = {"options": {"enableMenu": False}}

html_theme = "furo"
html_static_path = ["static", str(mathjax)]
html_css_files = ["site.css"]
html_favicon = "static/icon.svg"
html_sourcelink_suffix = ""  # _sources/ holds the notebooks to download, under their own names
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
