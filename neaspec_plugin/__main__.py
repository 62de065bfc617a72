"""The exchange commands without QGIS: validate, merge, diff.

Results as JSON; exit code 1 when something is wrong with a package, 2 when nothing could be run.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Any

from neaspec_plugin.core.problem import NeaspecError, Severity
from neaspec_plugin.io import merging, package


def main(words: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 well, 1 faults found, 2 could not run."""
    options = _parser().parse_args(words)
    try:
        code, result = options.run(options)
    except NeaspecError as error:
        code, result = 2, {"code": error.code, "place": error.place, "values": error.values}
    sys.stdout.write(json.dumps(result, ensure_ascii=False, indent=2, default=str) + "\n")
    return int(code)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m neaspec_plugin")
    commands = parser.add_subparsers(required=True)
    validate = commands.add_parser("validate", help="list what is wrong with packages")
    validate.add_argument("packages", nargs="+", metavar="PACKAGE")
    validate.set_defaults(run=_validate)
    merge = commands.add_parser("merge", help="take packages into an office database, until one has a fault")
    merge.add_argument("packages", nargs="+", metavar="PACKAGE")
    merge.add_argument("database", metavar="DATABASE")
    merge.add_argument("--preview", action="store_true", help="count what would change and write nothing")
    merge.set_defaults(run=_merge)
    diff = commands.add_parser("diff", help="list the records in which two packages differ")
    diff.add_argument("first", metavar="PACKAGE")
    diff.add_argument("second", metavar="PACKAGE")
    diff.set_defaults(run=_diff)
    return parser


def _validate(options: argparse.Namespace) -> tuple[int, Any]:
    found = {path: package.validate(path) for path in options.packages}
    wrong = any(problem.severity is Severity.ERROR for problems in found.values() for problem in problems)
    return int(wrong), {path: [problem.as_dict() for problem in problems] for path, problems in found.items()}


def _merge(options: argparse.Namespace) -> tuple[int, Any]:
    done = {}
    for path in options.packages:
        summary = merging.merge(path, options.database, options.preview)
        done[path] = summary.as_dict()
        if summary.refused or summary.total("rejected"):
            return 1, done
    return 0, done


def _diff(options: argparse.Namespace) -> tuple[int, Any]:
    differences = merging.compare(options.first, options.second)
    return int(bool(differences)), differences


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
