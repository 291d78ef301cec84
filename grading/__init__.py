"""What instructors and maintainers run: releases, grading, audits of the tests, class reports.

It knows nbgrader and the layout of the course, and nothing of any particular lab.
"""
