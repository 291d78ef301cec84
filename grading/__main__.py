"""Command line: ``python -m grading COMMAND``; ``--help`` lists the commands."""

import argparse
import sys

from grading.course import Course, CourseError


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m grading", description="Run the course.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    audit = commands.add_parser("audit", help="try every known wrong and right answer on the tests")
    audit.add_argument("labs", nargs="*", metavar="LAB", help="all labs if none is named")
    audit.add_argument("--part", help="only the notebook of this name")
    audit.add_argument("--jobs", type=int, help="notebooks at a time; default: the cores")
    commands.add_parser("tidy", help="bring notebooks into the form that a diff reads well")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        course = Course.find()
        match options.command:
            case "audit":
                from grading import audit

                labs = [course.lab(name) for name in options.labs] or course.labs
                return audit.run(course, labs, options.part, options.jobs)
            case "tidy":
                from grading import tidy

                for path in tidy.tidy_course(course):
                    print(f"tidied {path.relative_to(course.root)}")
    except CourseError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
