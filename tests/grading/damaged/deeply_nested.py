"""JSON nested so deeply that reading it fails."""

POINTS = 0
REASON = r"not JSON"


def damage(notebook):
    return b'{"nbformat": 4, "cells": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
