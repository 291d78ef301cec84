"""Under continuous integration every test runs: a skipped one is a failure there."""

import os

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item):
    report = yield
    if os.environ.get("CI") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} may not be skipped where CI is set: {report.longrepr[2]}"
    return report
