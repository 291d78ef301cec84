"""nbgrader's settings for this course; read from here by nbgrader, JupyterLab and `grading`."""

from pathlib import Path

c = get_config()  # noqa: F821 (nbgrader defines it)

# The address that the set-up cell of every notebook installs `helpers` from where it is missing.
# After changing it, run `python -m grading tidy && make release`.
c.TorchLabs.repository = "https://github.com/torch-labs/torch-labs"

c.CourseDirectory.course_id = "torch-labs"
c.CourseDirectory.root = str(Path(__file__).resolve().parent)
c.CourseDirectory.db_url = f"sqlite:///{Path(__file__).resolve().parent / 'gradebook.db'}"
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", ".*"]

# The exchange lives beside the course: nbgrader's default is a system-wide folder.
c.Exchange.root = str(Path(__file__).resolve().parent / "exchange")

# A graded part of a lab takes 10 to 180 s as a whole; one cell that needs 120 s is stuck.
c.Execute.timeout = 120
c.Execute.interrupt_on_timeout = True
c.Execute.startup_timeout = 120
c.Execute.shutdown_kernel = "immediate"
# No history file in the grader's home, no warnings of the kernel's own in the log.
c.Execute.extra_arguments = ["--HistoryManager.hist_file=:memory:", "--log-level=ERROR"]
# A loop that prints for ever must not fill the disk or the feedback.
c.LimitOutput.max_lines = 200
c.LimitOutput.max_traceback = 60

c.ClearSolutions.code_stub = {
    "python": "# Your code here, in place of the next line.\nraise NotImplementedError"
}
c.ClearSolutions.text_stub = "*Your answer here.*"

# Feedback shows what a hidden test says about an answer, but not the test.
c.TorchLabs.show_hidden_tests = False
# The same for nbgrader's own generate_feedback; and nothing that students wrote runs in a browser.
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    "grading.hidden.HideTests",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]
c.HTMLExporter.sanitize_html = True

# For a learning-management system: grading.exporters.CanvasExportPlugin or .MoodleExportPlugin.
c.ExportApp.plugin_class = "nbgrader.plugins.export.CsvExportPlugin"
