"""Run the main job on the training area, headless, and print what came out.

    demo.py [--output FOLDER]                     in this process, from the checkout
    demo.py --zip dist/neaspec_plugin.zip         through qgis_process, from the built plugin

Ends with an error when a step fails or a result is empty. The numbers of every step go to summary.json.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

ROOT = Path(__file__).resolve().parent.parent
QGIS_PROCESS = ("qgis_process.bin", "qgis_process")
"""Debian 12's qgis_process is a wrapper that passes an option the program does not know; the program is beside it."""


@dataclass
class Outcome:
    """What one step gave."""

    name: str
    algorithm: str
    seconds: float
    results: dict[str, Any] = field(default_factory=dict)


def main() -> int:
    """Run the job and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "demo-output")
    parser.add_argument("--zip", type=Path, help="run through qgis_process from this built plugin")
    parser.add_argument("--log", action="store_true", help="print what the algorithms say")
    options = parser.parse_args()
    output = options.output.resolve()
    if output.exists():
        shutil.rmtree(output)
    output.mkdir(parents=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="neaspec-runtime-"))
    run = zipped(options.zip) if options.zip else in_process(options.log)
    outcomes = run_job(run, output)
    summary = summarise(outcomes, output)
    lessons = {name: run_exercise(run, name, output) for name in exercises()}
    summary.update(lessons)
    (output / "summary.json").write_text(json.dumps(summary, ensure_ascii=False, indent=2) + "\n", encoding="utf8")
    empty = empty_results(summary)
    show(summary, output)
    for name, rows in lessons.items():
        show_exercise(name, rows)
        empty += [f"{row['number']} of {name} as expected" for row in rows if not row["as_expected"]]
    for name in empty:
        print(f"EMPTY: {name}")
    sys.stdout.flush()
    os._exit(1 if empty else 0)  # Qt objects that outlive the application would crash a plain exit


Runner = Callable[[str, dict[str, Any]], dict[str, Any]]


def in_process(log: bool) -> Runner:
    """Return what runs an algorithm in this process."""
    sys.path.insert(0, str(ROOT))
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    from neaspec_plugin.processing.provider import NeaspecProvider

    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    provider = NeaspecProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(log)
        context.setProject(QgsProject.instance())
        found = application.processingRegistry().createAlgorithmById(algorithm)
        accepted, why = found.checkParameterValues(parameters, context)
        if not accepted:
            raise SystemExit(f"{algorithm}: {why}")
        results, done = found.run(parameters, context, feedback)
        if not done or not results:
            raise SystemExit(f"{algorithm} failed\n{feedback.textLog()}")
        if log:
            print(feedback.textLog())
        return dict(results)

    run.kept = (application, provider)  # type: ignore[attr-defined]
    return run


def zipped(plugin: Path) -> Runner:
    """Return what runs an algorithm through qgis_process, from the plugin unpacked into a fresh profile."""
    config = Path(tempfile.mkdtemp(prefix="neaspec-profile-"))
    plugins = config / "profiles" / "default" / "python" / "plugins"
    with zipfile.ZipFile(plugin) as archive:
        archive.extractall(plugins)
    program = next((path for path in map(shutil.which, QGIS_PROCESS) if path), None)
    if program is None:
        raise SystemExit("qgis_process is not installed")
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(config), "LC_ALL": "C.UTF-8"}
    subprocess.run([program, "plugins", "enable", "neaspec_plugin"], env=environment, check=True, capture_output=True)

    def run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
        command = [program, "--json", "run", algorithm, "--", *as_arguments(parameters)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        start = done.stdout.find("{")
        if done.returncode or start < 0:
            raise SystemExit(f"{algorithm} failed\n{done.stdout}\n{done.stderr}")
        return dict(json.loads(done.stdout[start:])["results"])

    return run


def as_arguments(parameters: dict[str, Any]) -> list[str]:
    """Return parameters as qgis_process takes them; a list is given item by item."""
    arguments = []
    for name, value in parameters.items():
        for item in value if isinstance(value, list) else [value]:
            arguments.append(f"{name}={str(item).lower() if isinstance(item, bool) else item}")
    return arguments


def run_job(run: Runner, output: Path) -> list[Outcome]:
    """Run every step in order."""
    sys.path.insert(0, str(ROOT))
    from neaspec_plugin import paths
    from neaspec_plugin.bridge import job

    outcomes = []
    for step in job.steps():
        print(f"  {step.name} …", end="", flush=True)
        start = time.perf_counter()
        results = run(step.algorithm, job.fill(step, paths.TRAINING, output))
        outcomes.append(Outcome(step.name, step.algorithm, time.perf_counter() - start, results))
        print(f" {outcomes[-1].seconds:.1f} s", flush=True)
    return outcomes


def run_exercise(run: Runner, name: str, output: Path) -> list[dict[str, Any]]:
    """Run the steps of a training exercise; return what each number must be and is."""
    from neaspec_plugin import paths
    from neaspec_plugin.bridge import job
    from neaspec_plugin.io.exercises import load_exercise

    rows = []
    for number, step in enumerate(load_exercise(name).steps, 1):
        if not step.algorithm:
            continue
        print(f"  {name}, step {number} …", end="", flush=True)
        start = time.perf_counter()
        filled = job.fill(job.Step(f"{name}_{number}", step.algorithm, step.parameters), paths.TRAINING, output)
        results = run(step.algorithm, filled)
        print(f" {time.perf_counter() - start:.1f} s", flush=True)
        for one in step.expected:
            got, met = one.got(results), one.met(results)
            rows.append({"step": number, "number": one.name, "expected": one.value, "got": got, "as_expected": met})
    return rows


def exercises() -> tuple[str, ...]:
    """Return the training exercises."""
    from neaspec_plugin.io import exercises as known

    return known.exercises()


def show_exercise(name: str, rows: list[dict[str, Any]]) -> None:
    """Print the numbers of an exercise, expected beside got."""
    print(f"Training {name:<20}expected          got")
    for row in rows:
        got = "nothing" if row["got"] is None else f"{row['got']:.6g}"
        verdict = "as expected" if row["as_expected"] else "DIFFERS"
        print(f"  {row['step']}. {row['number']:<22} {row['expected']:>10.6g} {got:>12}   {verdict}")


def summarise(outcomes: list[Outcome], output: Path) -> dict[str, Any]:
    """Return the numbers of each step; paths are given relative to the output folder."""
    from neaspec_plugin import paths

    steps = {}
    for outcome in outcomes:
        results = {name: relative(value, output) for name, value in sorted(outcome.results.items())}
        steps[outcome.name] = {"algorithm": outcome.algorithm, "seconds": round(outcome.seconds, 1), "results": results}
    return {
        "plugin_version": paths.version(),
        "seconds": round(sum(outcome.seconds for outcome in outcomes), 1),
        "records_equal": same_records(output / "assessment.gpkg", output / "second_office.gpkg"),
        "steps": steps,
    }


def relative(value: Any, output: Path) -> Any:
    """Return a value with numbers rounded and paths shortened."""
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, str):
        return value.replace(str(output) + os.sep, "")
    if isinstance(value, dict):
        return {name: relative(item, output) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [relative(item, output) for item in value]
    return value


def same_records(first: Path, second: Path) -> dict[str, int]:
    """Return the number of records of each table that both databases hold with equal values; fail on a difference."""
    from neaspec_plugin.io.geopackage import state

    ours, theirs = state(first), state(second)
    differing = sorted({key.table for key in {*ours, *theirs} if ours.get(key) != theirs.get(key)})
    if differing:
        raise SystemExit(f"the imported records differ in {', '.join(differing)}")
    return dict(sorted(Counter(key.table for key in ours).items()))


def empty_results(summary: dict[str, Any]) -> list[str]:
    """Return what should hold something and does not."""
    steps = {name: step["results"] for name, step in summary["steps"].items()}
    wanted = {
        "disturbance by country": steps["disturbance"]["BY_COUNTRY"],
        "core areas": steps["patches"]["PATCHES"],
        "corridors": steps["corridors"]["CORRIDOR_ROWS"],
        "assessed units": steps["assessment"]["UNITS"],
        "exchanged records": summary["records_equal"],
    }
    missing = [name for name, found in wanted.items() if not found]
    if steps["validation"]["PROBLEM_COUNT"]:
        missing.append(f"accepted package ({steps['validation']['PROBLEM_COUNT']} problems)")
    return missing


def show(summary: dict[str, Any], output: Path) -> None:
    """Print the table of results and where they lie."""
    steps = {name: step["results"] for name, step in summary["steps"].items()}
    print("\nDisturbance by country")
    for row in steps["disturbance"]["BY_COUNTRY"]:
        print(f"  {row['country']}  {row['area_km2']:>9.0f} km²  mean index {row['mean_index']:.2f}")
    print("Core areas")
    for row in steps["patches"]["PATCHES"]:
        print(f"  {row['patch']:>3}  {row['area_km2']:>9.0f} km²  mean suitability {row['mean_suitability']:.2f}")
    print("Corridors      cost km   length km   least width m   mean width m   countries")
    for row in steps["corridors"]["CORRIDOR_ROWS"]:
        widths = f"{row['min_width_m'] or 0:>15.0f} {row['mean_width_m'] or 0:>14.0f}"
        print(
            f"  {row['code']:<8} {row['least_cost_km']:>11.1f} {row['length_km']:>11.1f} {widths}   {row['countries']}"
        )
    print("Assessed units   pressure class (0..3)   cumulative pressure")
    for row in steps["assessment"]["UNITS"]:
        print(f"  {row['code']:<8} {row['pressure_class']:>21} {row['pressure_cumulative']:>25.3f}")
    print("Exchanged records: " + ", ".join(f"{table} {count}" for table, count in summary["records_equal"].items()))
    print(f"Package accepted, records equal in both databases. {summary['seconds']:.0f} s in all.")
    for name in ("summary.json", "map.pdf", "map.png", "package.zip", "assessment.gpkg"):
        print(f"  {output / name}")


if __name__ == "__main__":
    raise SystemExit(main())
