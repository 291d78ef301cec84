"""Notebooks that nbval runs get warm kernels: forked, with torch imported."""

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Start warm kernels where nbval is asked for."""
    if config.getoption("--nbval") or config.getoption("--nbval-lax"):
        from grading.warm import use_warm_kernels

        use_warm_kernels()
