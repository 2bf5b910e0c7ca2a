#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over core, widgets and app: check_tidy.py BUILD_DIR [PATH...]

What the build compiles together is read together: nearly all of the time goes into the headers of Qt.
A file that passed is not read again until it, a header of ours that it includes, or .clang-tidy
changes: BUILD_DIR/tidy holds one stamp a translation unit.
With BOXWRIGHT_LONG set, clang's analyzer takes part.
"""

import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LAYERS = ("core", "widgets", "app")


def in_layers(path):
    return path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in LAYERS


def units(build):
    """The translation units of the three layers: source, our files in it, flags, folder."""
    found = {}
    for command in json.loads((build / "compile_commands.json").read_text()):
        source = pathlib.Path(command["file"])
        files = included(source) if source.parent.name == "Unity" else [source]
        if not files or not all(in_layers(path) for path in files):
            continue
        words = shlex.split(command["command"])
        flags = [word for word in words if word.startswith(("-D", "-I", "-std"))]
        system = [word for before, after in zip(words, words[1:]) if before == "-isystem"
                  for word in (before, after)]
        # Unity sources are of the C++ that clang does not know by their name.
        found.setdefault(source, (files, ["-xc++", *flags, *system], command["directory"]))
    return sorted((source, *unit) for source, unit in found.items())


@functools.cache
def included(path):
    """Files of ours that a file includes itself; our include paths are rooted."""
    names = re.findall(r'^#include "([^"]+)"', path.read_text(), re.MULTILINE)
    return [ROOT / name for name in names if (ROOT / name).exists()]


def with_headers(paths):
    """Files and every header of ours that they include, however far away."""
    found, waiting = set(), list(paths)
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            waiting.extend(included(current))
    return found


def fingerprint(paths):
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(str(path.relative_to(ROOT)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def passes(source, flags, folder):
    checks = "-bugprone-suspicious-include"  # of sources, as unity sources do
    if not os.environ.get("BOXWRIGHT_LONG"):
        # The analyzer walks every path of a function: half a minute a file, so only the long form.
        checks += ",-clang-analyzer-*"
    done = subprocess.run(["clang-tidy", "--quiet", f"--config-file={ROOT / '.clang-tidy'}",
                           f"--checks={checks}", source, "--", *flags],
                          cwd=folder, capture_output=True, text=True)
    if done.returncode != 0:
        print(done.stdout, done.stderr[-2000:], sep="\n", flush=True)
    return done.returncode == 0


def check(stamp, mark, unit):
    if passes(*unit):
        stamp.write_text(mark)
        return True
    return False


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    wanted = [pathlib.Path(name).resolve() for name in sys.argv[2:]]
    stamps = build / ("tidy-long" if os.environ.get("BOXWRIGHT_LONG") else "tidy")
    stamps.mkdir(exist_ok=True)
    jobs = []
    for source, files, flags, folder in units(build):
        if wanted and not any(path == item or item in path.parents
                              for item in wanted for path in files):
            continue
        mark = fingerprint({ROOT / ".clang-tidy", *with_headers(files)})
        stamp = stamps / hashlib.sha256(str(source).encode()).hexdigest()[:16]
        if not stamp.exists() or stamp.read_text() != mark:
            jobs.append((stamp, mark, (source, flags, folder)))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        failed = sum(not ok for ok in pool.map(lambda job: check(*job), jobs))
    print(f"clang-tidy: {len(jobs)} translation units read, {failed} with findings")
    return 1 if failed else 0


sys.exit(main())
