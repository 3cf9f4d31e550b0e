#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when two files give one name to two types of the namespace crosscheck.

No compiler tells: the linker keeps one of the two sets of functions, and the program breaks where the other was
meant (ISO C++, basic.def.odr). Types in unnamed namespaces, and those inside other types, are free to share names.

  onedefinition.py SOURCE_DIR
"""
import collections
import pathlib
import re
import sys

TYPE = re.compile(r"(?:struct|class|enum class|enum|union) (?:\[\[\w+\]\] )?(\w+)(?: final)?(?: *:[^;]*)?(?: *\{.*)?$")


def shared_types(path):
    """Names of the types that a file defines for others to see. The format of the sources is relied upon: a type of a
    namespace begins in the first column, and an unnamed namespace ends with its comment."""
    unnamed = False
    for line in path.read_text(encoding="utf-8").splitlines():
        if line in ("namespace", "namespace {"):
            unnamed = True
        elif line == "} // namespace":
            unnamed = False
        elif not unnamed and (found := TYPE.match(line)):
            yield found[1]


def main():
    root = pathlib.Path(sys.argv[1])
    places = collections.defaultdict(list)
    files = [path for folder in ("model", "ui", "app") for path in sorted((root / folder).rglob("*.[ch]*"))
             if path.suffix in (".cpp", ".h")]
    for path in files:
        for name in shared_types(path):
            places[name].append(str(path.relative_to(root)))
    for name, where in sorted(places.items()):
        if len(where) > 1:
            print(f"{name} is defined in {' and in '.join(where)}", file=sys.stderr)
    print(f"read {len(files)} files, {len(places)} types")
    return 1 if not places or any(len(where) > 1 for where in places.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
