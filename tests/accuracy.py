#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how often the program is right, on annotated articles that lie beside this repository.

  accuracy.py --crosscheck build/release/app/crosscheck [--shared ../shared] [--sets] [--errors N] [--write FILE]

Compares every annotated cluster, each against the base that its annotation names, and scores the
results. Fails (code 1) when a figure is worse than tests/accuracy-levels.json allows. With --sets it
also scores extraction on the public sets of quantities and quotes; --write puts all of it into a
Markdown file. Ends with code 77, which test runners take for "skipped", where the annotated articles
are missing.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77


def run(*command, **more):
    return subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True, **more).stdout


def compare_clusters(crosscheck, gold, folder):
    """One result file for each annotated cluster: ["CLUSTER=RESULT", …]."""
    runs = []
    for annotation in sorted(gold.glob("*/gold.json")):
        cluster = annotation.parent
        base = json.loads(annotation.read_text(encoding="utf-8"))["base"]
        result = folder / (cluster.name + ".json")
        run(crosscheck, "compare", cluster, "--base", base, "--json", result)
        runs.append(f"{cluster}={result}")
    return runs


def score_clusters(gold, runs, folder, errors):
    summary = folder / "summary.json"
    text = run(sys.executable, "-B", gold / "score_clusters.py", "--each", "--errors", errors, "--json", summary, *runs)
    return text, json.loads(summary.read_text(encoding="utf-8"))


def score_set(crosscheck, gold, path, folder):
    """What the scorer of a public set prints, for the set's claims as `extract` finds them."""
    kind = path.parent.name
    claims, predicted = folder / "claims.jsonl", folder / "predicted.jsonl"
    with open(path, encoding="utf-8") as texts:
        claims.write_text(run(crosscheck, "extract", stdin=texts), encoding="utf-8")
    run(sys.executable, "-B", gold / "claims_to_sets.py", claims, "--" + kind, predicted)
    return run(sys.executable, "-B", gold / f"score_{kind}.py", path, predicted)


def score_sets(crosscheck, gold, folder):
    paths = sorted(gold.glob("quantities/*.jsonl")) + sorted(gold.glob("quotes/*.jsonl"))
    return {f"{path.parent.name}/{path.stem}": score_set(crosscheck, gold, path, folder) for path in paths}


def broken_levels(figures):
    """What is worse than the levels; a figure that could not be measured counts as nought."""
    levels = json.loads((HERE / "accuracy-levels.json").read_text(encoding="utf-8"))
    for name, least in levels["at least"].items():
        if (figures.get(name) or 0) < least:
            yield f"{name} is {figures.get(name)}, at least {least} is asked for"
    for name, most in levels["at most"].items():
        if (figures.get(name) or 0) > most:
            yield f"{name} is {figures.get(name)}, at most {most} is allowed"


def written(clusters, sets):
    parts = ["# Accuracy\n", "Written by `tests/accuracy.py --sets --write`; the scripts that score say what each figure means.\n",
             "## Annotated clusters\n", "```\n" + clusters + "```\n"]
    for name, text in sets.items():
        parts.append(f"## {name}\n\n```\n{text}```\n")
    return "\n".join(parts)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--crosscheck", required=True, help="the program")
    options.add_argument("--shared", type=pathlib.Path, default=HERE.parent.parent / "shared")
    options.add_argument("--sets", action="store_true", help="score the public sets too")
    options.add_argument("--errors", type=int, default=0, help="list up to N errors of each kind")
    options.add_argument("--write", type=pathlib.Path, metavar="FILE", help="write all figures there")
    chosen = options.parse_args()

    gold = chosen.shared / "gold"
    if not any(gold.glob("*/gold.json")):
        print(f"ACCURACY WAS NOT MEASURED: there are no annotated articles in {gold}.\n"
              "Put the shared folder beside the repository, or name it with --shared.", file=sys.stderr)
        return SKIPPED
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        runs = compare_clusters(chosen.crosscheck, gold, folder)
        text, figures = score_clusters(gold, runs, folder, chosen.errors)
        print(text, end="")
        sets = score_sets(chosen.crosscheck, gold, folder) if chosen.sets else {}
    for set_name, set_text in sets.items():
        print(f"\n{set_name}\n{set_text}", end="")
    if chosen.write:
        chosen.write.write_text(written(text, sets), encoding="utf-8")
    broken = list(broken_levels(figures))
    for line in broken:
        print("WORSE THAN ALLOWED:", line, file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
