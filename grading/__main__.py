"""Command line: ``python -m grading COMMAND``; ``--help`` lists the commands."""

import argparse
import gc
import sys
from contextlib import suppress
from pathlib import Path

from grading.course import Course, CourseError


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m grading", description="Run the course.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    audit = commands.add_parser("audit", help="try every known wrong and right answer on the tests")
    audit.add_argument("labs", nargs="*", metavar="LAB", help="all labs if none is named")
    audit.add_argument("--part", help="only the notebook of this name")
    audit.add_argument("--jobs", type=int, help="notebooks at a time; default: the cores")
    commands.add_parser("tidy", help="bring notebooks into the form that a diff reads well")
    release = commands.add_parser("release", help="generate the student version and the archive")
    release.add_argument("labs", nargs="*", metavar="LAB", help="all labs if none is named")
    grade = commands.add_parser("autograde", help="grade a class; a grade or a reason for everyone")
    grade.add_argument("lab", metavar="LAB")
    grade.add_argument("--students", default="", help="names, with commas; everyone by default")
    grade.add_argument("--changed", action="store_true",
                       help="only what has changed since it was graded")  # fmt: skip
    where = grade.add_mutually_exclusive_group()
    where.add_argument("--jobs", type=int, help="notebooks at a time; default: the cores")
    where.add_argument(
        "--scheduler", default="", metavar="ADDRESS",
        help="grade on the workers of a Dask scheduler, such as tcp://host:8786",
    )  # fmt: skip
    grade.add_argument(
        "--memory", type=float, default=4, metavar="GIB",
        help="memory that one submission may use; default: 4",
    )  # fmt: skip
    grade.add_argument(
        "--unsafe-no-sandbox", action="store_true",
        help="run submissions with your own rights: they can read and write all that you can",
    )  # fmt: skip
    grade.add_argument(
        "--show-hidden-tests", action="store_true",
        help="show the hidden tests in the feedback; also c.TorchLabs.show_hidden_tests",
    )  # fmt: skip
    grade.add_argument("--no-feedback", action="store_true", help="do not write feedback pages")
    demo = commands.add_parser("demo", help="play a class of made-up students in demo/")
    demo.add_argument("lab", metavar="LAB", nargs="?", help="the first lab by default")
    demo.add_argument("--jobs", type=int, help="notebooks at a time; default: the cores")
    check = commands.add_parser("check", help="run the visible tests of a student's notebook")
    check.add_argument("notebook", metavar="NOTEBOOK")
    check.add_argument("--timeout", type=float, default=120, metavar="SECONDS",
                       help="what one cell may take; default: 120")  # fmt: skip
    check.add_argument("--json", action="store_true", help="print JSON instead of lines")
    return parser


def _start_server() -> None:
    """Let the warm server import torch while this process imports nbgrader."""
    from grading.engine import sandbox, servers

    with suppress(sandbox.SandboxError):  # `grade.autograde` meets it again, and reports it
        servers.server(wait=False)


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    options = _parser().parse_args(arguments)
    if options.command == "check":  # needs no course
        from grading import check

        return check.run(Path(options.notebook), options.timeout, options.json)
    try:
        course = Course.find()
        match options.command:
            case "audit":
                from grading import audit

                labs = [course.lab(name) for name in options.labs] or course.labs
                return audit.run(course, labs, options.part, options.jobs)
            case "release":
                from grading import archive, release

                for lab in [course.lab(name) for name in options.labs] or course.labs:
                    release.generate(course, lab)
                    print(f"generated release/{lab}/")
                for made in (archive.build(course), archive.student_repository(course)):
                    print(f"for students: {made.relative_to(course.root)}")
            case "autograde":
                lab = course.lab(options.lab)
                if not options.unsafe_no_sandbox and not options.scheduler:
                    _start_server()
                from grading import grade, report
                from grading.engine.limits import Limits

                gc.freeze()  # what imports made stays: looking through it takes half a second
                students = [name.strip() for name in options.students.split(",") if name.strip()]
                limits = Limits(memory=int(options.memory * 2**30))
                how = grade.Options(
                    options.jobs, options.scheduler, limits, options.changed,
                    not options.unsafe_no_sandbox,
                )  # fmt: skip
                grade.autograde(course, lab, students, how)
                if not options.no_feedback:
                    show = options.show_hidden_tests or course.show_hidden_tests
                    grade.feedback(course, lab, students, show)
                print(f"report: {report.write(course, lab).relative_to(course.root)}")
            case "demo":
                from grading import demo

                lab = course.lab(options.lab) if options.lab else course.labs[0]
                return 0 if demo.play(course, lab, options.jobs) else 1
            case "tidy":
                from grading import tidy

                for path in tidy.tidy_course(course):
                    print(f"tidied {path.relative_to(course.root)}")
    except CourseError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\ninterrupted; the same command goes on where it stopped", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
