"""Generate the student version of labs with nbgrader, from ``source/`` to ``release/``."""

import logging
import shutil

from grading import cells
from grading.course import Course, CourseError, find_own_commands


def nbgrader_api(course: Course, **settings: str):
    """Return nbgrader's programming interface for a course.

    Args:
        course: the course.
        settings: changes to ``CourseDirectory``, such as ``submitted_directory``.
    """
    from nbgrader.apps.api import NbGraderAPI
    from nbgrader.coursedir import CourseDirectory

    find_own_commands()
    config = course.config
    config.CourseDirectory.update(settings)
    logging.getLogger("alembic").setLevel(logging.ERROR)
    return NbGraderAPI(CourseDirectory(config=config), config=config)


def generate(course: Course, lab: str) -> None:
    """Write ``release/<lab>/`` anew and register the lab in the gradebook.

    Raises:
        CourseError: if nbgrader refuses; the message holds its log.
    """
    (course.root / "exchange").mkdir(exist_ok=True)  # the formgrader asks for it
    shutil.rmtree(course.release / lab, ignore_errors=True)  # a renamed part must not stay
    result = nbgrader_api(course).generate_assignment(lab)
    if not result["success"]:
        raise CourseError(f"nbgrader could not generate {lab}:\n{result['log'] or result['error']}")
    for path in (course.release / lab).glob("*.ipynb"):
        cells.write(cells.read(path), path)
