"""What became of the dogs and cats of a shelter: one row for each animal."""

import gzip
import json
import os
import shutil
import time
import uuid
import zlib
from contextlib import suppress
from pathlib import Path

import numpy as np
import pandas as pd
import requests
from filelock import FileLock

from helpers.data import cache, download, shelter_simulator
from helpers.data.cache import DataDamaged, DataUnavailable
from helpers.data.splits import announce

PORTAL = "https://data.austintexas.gov/"
DATASETS = {"austin-intakes.csv": "wter-evkm", "austin-outcomes.csv": "9t4d-g238"}
FIRST_DAY, LAST_DAY = shelter_simulator.FIRST_DAY, "2015-09-30"

OUTCOMES = shelter_simulator.OUTCOMES
SHELTER_COLUMNS = (
    "Pet ID", "Outcome Type", "Outcome Subtype", "Sex upon Outcome", "Name", "Found Location",
    "Intake Type", "Intake Condition", "Pet Type", "Sex upon Intake", "Breed", "Color",
    "Age upon Intake", "Age upon Outcome", "Intake DateTime", "Outcome DateTime",
    "Days in Shelter",
)  # fmt: skip

_AGES = ("Age upon Intake", "Age upon Outcome")
_STORED = tuple(f"{name} Days" if name in _AGES else name for name in SHELTER_COLUMNS)
_MAY_BE_MISSING = {"Outcome Subtype", "Name", *(f"{name} Days" for name in _AGES)}
_VALUES = {
    "Outcome Type": set(OUTCOMES),
    "Pet Type": {"Dog", "Cat"},
    "Sex upon Intake": {
        "Intact Male", "Intact Female", "Neutered Male", "Spayed Female", "Unknown",
    },
}  # fmt: skip
_VALUES["Sex upon Outcome"] = _VALUES["Sex upon Intake"]

_SMALL, _FULL = 5_000, 14_722
_LEAST_A_MONTH = 300  # intakes; fewer and the table is not the whole one
_DAYS_IN = {"year": 365, "month": 30, "week": 7, "day": 1}
_KEEP_PART = 3600  # seconds; the tables change daily, and two days do not make one table

_STAND_IN = "STAND-IN (simulated from published rates; no real animal)"


def shelter(size: str = "small") -> pd.DataFrame:
    """Load intakes and outcomes of the Austin Animal Center, October 2014 to September 2015.

    Where the real table cannot be had, as many simulated animals stand in for it, with the same
    columns and the same rates; the printed line says so. The small table is never downloaded: it is
    drawn from the file in the data folder if there is one, or else simulated.

    Args:
        size: ``"small"`` (5,000 animals) or ``"full"`` (the 15,000 or so of the year; downloaded
            once, about 60 MB).

    Returns:
        One row an animal, in order of arrival, with the columns of ``SHELTER_COLUMNS``. All are
        text but the last; a value that is missing is NaN.

        - Pet ID: the shelter's number of the animal.
        - Outcome Type: Adoption, Transfer (to a partner), Return to Owner, Euthanasia or Other.
        - Outcome Subtype: details of the outcome, like Foster or Suffering; missing for half.
        - Sex upon Outcome: Intact Male, Neutered Male, Intact Female, Spayed Female or Unknown.
        - Name: missing for a third. An asterisk marks a name that the shelter gave.
        - Found Location: town and state, or Unknown; addresses are left out.
        - Intake Type: Stray, Owner Surrender, Public Assist or Euthanasia Request.
        - Intake Condition: Normal, Injured, Sick, Nursing, Aged, Feral, Pregnant or Other.
        - Pet Type: Dog or Cat.
        - Sex upon Intake: as Sex upon Outcome.
        - Breed: like ``Boxer``, ``Boxer Mix`` or ``Boxer/Beagle``; hundreds of them.
        - Color: like ``Black`` or ``Black/White``.
        - Age upon Intake: as the shelter writes it: ``2 years``, ``1 month``, ``3 weeks``,
          ``5 days`` or ``0 years``. The unit is the largest that fits, and nothing is added.
        - Age upon Outcome: the same on the last day.
        - Intake DateTime: like ``2014-10-01 08:44:00``, local time.
        - Outcome DateTime: the same of the last day.
        - Days in Shelter: the time between the two in days, a float.

    Raises:
        ValueError: if ``size`` is another.
        DataDamaged: if a file in the data folder holds something else.
    """
    if size not in ("small", "full"):
        raise ValueError(f'size should be "small" or "full", not {size!r}')
    table, source = _real(size)
    kind = "real"
    if table is None:
        table = shelter_simulator.simulate(_SMALL if size == "small" else _FULL)
        kind, source = _STAND_IN, "helpers.data.shelter_simulator, seed 0"
    elif size == "small":
        table = _sample(table)
    announce(f"Shelter outcomes ({size})", f"{len(table):,} animals", kind, source)
    return _as_the_portal_writes(table)


def _real(size: str) -> tuple[pd.DataFrame | None, str]:
    """Find the real table and where it is from; None if it cannot be had."""
    folder = cache.folder()
    cached = folder / "shelter_outcomes.csv.gz"
    for path in (cached, cached.with_suffix("")):
        if path.exists():
            return _read(path), f"{folder.name}/{path.name}"
    tables = [folder / name for name in DATASETS]
    if all(path.exists() for path in tables):
        joined = _checked(_join(*tables), folder)
        with suppress(OSError):  # where the folder is only for reading, it is joined each time
            _write(cached, joined)
        return joined, f"{folder.name}/{' and '.join(DATASETS)}"
    if size == "small":
        return None, ""
    try:
        return _download(cached), PORTAL
    except (OSError, DataUnavailable):
        return None, ""


def _sample(table: pd.DataFrame) -> pd.DataFrame:
    """Return as many rows as the small table has, the same ones in whichever order they come."""
    table = table.sort_values("Pet ID", ignore_index=True)
    rows = np.random.RandomState(0).permutation(len(table))[:_SMALL]
    return table.iloc[rows]


def _as_the_portal_writes(table: pd.DataFrame) -> pd.DataFrame:
    """Return the stored table with ages in words, in order of arrival."""
    table = table.sort_values(["Intake DateTime", "Pet ID"], ignore_index=True)
    for name in _AGES:
        days = table[f"{name} Days"]
        words = {number: _in_words(int(number)) for number in days.dropna().unique()}
        table[name] = days.map(words)
    return table[list(SHELTER_COLUMNS)]


def _in_words(days: int) -> str:
    """Return an age as the portal writes it, from the days of ``_days``; 0 is ``0 years``."""
    unit = next(unit for unit, length in _DAYS_IN.items() if days % length == 0)
    number = days // _DAYS_IN[unit]
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _days(words: pd.Series) -> pd.Series:
    """Return the ages of a portal's column in days; NaN for one that makes no sense."""
    parts = words.str.extract(r"^(\d+) (year|month|week|day)s?$")
    return parts[0].astype(float) * parts[1].map(_DAYS_IN)


# --- files -----------------------------------------------------------------------------------


def _read(path: Path) -> pd.DataFrame:
    """Read the joined table.

    Raises:
        DataDamaged: if the file is cut short, or is no such table. It is left as it is.
    """
    try:
        table = pd.read_csv(path)
    except (ValueError, OSError, EOFError, zlib.error) as error:
        raise DataDamaged(_refusal(path, error)) from error
    return _checked(table, path)


def _write(path: Path, table: pd.DataFrame) -> None:
    """Save the joined table whole or not at all, making the folder if need be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        with gzip.open(unfinished, "xt", encoding="utf-8", newline="") as file:
            table.to_csv(file, index=False)
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def _checked(table: pd.DataFrame, place: Path) -> pd.DataFrame:
    """Return the joined table if it can be what it says.

    No checksum can tell: the city corrects its tables, old rows included. So columns, values,
    dates and the number of animals of each month are looked at.

    Raises:
        DataDamaged: if something is wrong with it.
    """
    try:
        _check(table)
    except (ValueError, TypeError, KeyError) as error:
        raise DataDamaged(_refusal(place, error)) from error
    return table[list(_STORED)]


def _check(table: pd.DataFrame) -> None:
    if missing := [name for name in _STORED if name not in table.columns]:
        raise ValueError(f"it has no column {', '.join(missing)}")
    for name in _STORED:
        if name not in _MAY_BE_MISSING and table[name].isna().any():
            raise ValueError(f"values of {name} are missing")
    for name, allowed in _VALUES.items():
        if strange := sorted(set(table[name]) - allowed):
            raise ValueError(f"{name} has the value {strange[0]!r}")
    for name in (*(f"{name} Days" for name in _AGES), "Days in Shelter"):
        if (pd.to_numeric(table[name]) < 0).any():
            raise ValueError(f"{name} has a negative value")
    if table["Pet ID"].duplicated().any():
        raise ValueError("an animal is in it twice")
    begin, end = (pd.to_datetime(table[f"{when} DateTime"]) for when in ("Intake", "Outcome"))
    if (end < begin).any():
        raise ValueError("an animal leaves before it comes")
    if begin.min() < pd.Timestamp(FIRST_DAY) or end.dt.normalize().max() > pd.Timestamp(LAST_DAY):
        raise ValueError(f"not all dates are from {FIRST_DAY} to {LAST_DAY}")
    months = begin.dt.month.value_counts().reindex(range(1, 13), fill_value=0)
    if months.min() < _LEAST_A_MONTH:
        raise ValueError(f"month {months.idxmin()} has {months.min()} animals; part of it is gone")


def _refusal(place: Path, error: Exception) -> str:
    return f"{place} cannot be used: {error}. Delete this file and run the cell again."


# --- the portal ------------------------------------------------------------------------------


def _join(intakes: Path, outcomes: Path) -> pd.DataFrame:
    """Join the two tables of the portal: each dog's or cat's first intake, and what came next.

    Raises:
        DataDamaged: if a file is no such table.
    """
    first = _portal_table(
        intakes,
        ["Name", "Found Location", "Intake Type", "Intake Condition", "Sex upon Intake",
         "Age upon Intake", "Breed", "Color", "Animal Type"],
        "Intake DateTime",
    )  # fmt: skip
    first = first[first["Animal Type"].isin(_VALUES["Pet Type"])]
    first = first.sort_values("Intake DateTime", kind="stable").drop_duplicates("Pet ID")
    second = _portal_table(
        outcomes,
        ["Outcome Type", "Outcome Subtype", "Sex upon Outcome", "Age upon Outcome"],
        "Outcome DateTime",
    )
    both = first.merge(second[second["Outcome Type"].notna()], on="Pet ID")
    both = both[both["Outcome DateTime"] >= both["Intake DateTime"]]
    both = both.sort_values("Outcome DateTime", kind="stable").drop_duplicates("Pet ID")
    both = both.sort_values(["Intake DateTime", "Pet ID"], ignore_index=True)

    both = both.rename(columns={"Animal Type": "Pet Type"})
    town = both["Found Location"].str.extract(r"(?:^|.* in )([A-Za-z .']+ \([A-Z]{2}\))$")
    both["Found Location"] = town[0].fillna("Unknown")
    both["Outcome Type"] = both["Outcome Type"].where(both["Outcome Type"].isin(OUTCOMES), "Other")
    for when in ("Intake", "Outcome"):
        both[f"Sex upon {when}"] = both[f"Sex upon {when}"].fillna("Unknown")
        both[f"Age upon {when} Days"] = _days(both[f"Age upon {when}"])
    stay = both["Outcome DateTime"] - both["Intake DateTime"]
    both["Days in Shelter"] = (stay / pd.Timedelta(days=1)).round(2)
    for when in ("Intake", "Outcome"):
        both[f"{when} DateTime"] = both[f"{when} DateTime"].dt.strftime("%Y-%m-%d %H:%M:%S")
    return both[list(_STORED)]


def _portal_table(path: Path, columns: list[str], moment: str) -> pd.DataFrame:
    """Read some columns of a table of the portal, and of its rows those of the year.

    The moment is written 10/01/2014 08:44:00 AM in older exports and 2014-10-01T08:44:00-05:00,
    local time and its distance to Greenwich, in newer ones.
    """
    try:
        table = pd.read_csv(path, usecols=["Animal ID", "DateTime", *columns], dtype=str)
        local = table["DateTime"].str.replace(r"[+-]\d\d:\d\d$", "", regex=True)
        table["DateTime"] = pd.to_datetime(local, format="mixed")
    except (ValueError, OSError) as error:
        raise DataDamaged(_refusal(path, error)) from error
    inside = table["DateTime"].between(
        pd.Timestamp(FIRST_DAY), pd.Timestamp(LAST_DAY) + pd.Timedelta("1D"), inclusive="left"
    )
    return table[inside].rename(columns={"Animal ID": "Pet ID", "DateTime": moment})


def _download(cached: Path) -> pd.DataFrame:
    """Download both tables, keep their join in the cache and remove them.

    Raises:
        OSError, DataUnavailable: if they cannot be had; the folder may keep a part of one.
    """
    cached.parent.mkdir(parents=True, exist_ok=True)
    parts = cached.with_name(".shelter-download")
    with FileLock(cached.with_name(".shelter.lock")):
        if cached.exists():  # another notebook downloaded it while this one waited for the lock
            return _read(cached)
        parts.mkdir(exist_ok=True)
        try:
            for name, dataset in DATASETS.items():
                _fetch(dataset, parts / name)
        except (OSError, DataUnavailable):
            with suppress(OSError):
                parts.rmdir()  # unless something arrived, from which the next call goes on
            raise
        try:
            joined = _checked(_join(*(parts / name for name in DATASETS)), parts)
        except DataDamaged as error:
            raise DataUnavailable(f"{PORTAL} sent something else: {error}") from error
        finally:
            shutil.rmtree(parts, ignore_errors=True)
        _write(cached, joined)
    return joined


def _fetch(dataset: str, path: Path) -> None:
    """Download a table as it is today, going on from a part of the last hour if there is one.

    Its checksum changes daily, so it is whole if it has as many rows as the portal counts.
    """
    part = path.with_name(path.name + ".part")
    if part.exists() and time.time() - part.stat().st_mtime > _KEEP_PART:
        part.unlink()
    rows = _count(dataset)
    if path.exists() and _rows(path) == rows:
        return  # arrived whole before the other table broke off
    download.receive(f"{PORTAL}api/views/{dataset}/rows.csv?accessType=DOWNLOAD", part)
    if (arrived := _rows(part)) != rows:
        part.unlink()
        raise DataUnavailable(f"{arrived:,} of the {rows:,} rows of {dataset} arrived")
    os.replace(part, path)


def _count(dataset: str) -> int:
    """Ask the portal how many rows a table has."""
    question = f"{PORTAL}resource/{dataset}.json"
    with requests.get(
        question, params={"$select": "count(*)"}, timeout=download.TIMEOUT
    ) as response:
        response.raise_for_status()
        try:
            (answer,) = json.loads(response.text)
            return int(next(iter(answer.values())))
        except (ValueError, TypeError, AttributeError, StopIteration) as error:
            raise DataUnavailable(f"{question} sent no number of rows") from error


def _rows(path: Path) -> int:
    """Return the number of whole rows in a table of the portal; 0 if it is no table."""
    try:
        whole = path.read_bytes().endswith(b"\n")
        return len(pd.read_csv(path, usecols=["Animal ID"])) if whole else 0
    except ValueError:
        return 0
