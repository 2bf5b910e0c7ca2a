#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over core, widgets and app: check_tidy.py BUILD_DIR [PATH...]

A file that passed is not read again until it, a header of ours that it includes, or .clang-tidy
changes: BUILD_DIR/tidy holds one stamp a file.
With BOXWRIGHT_LONG set, clang's analyzer takes part.
"""

import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LAYERS = ("core", "widgets", "app")


def sources(build):
    """Our sources of the three layers, as they are compiled."""
    for command in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(command["file"])
        if path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in LAYERS:
            yield path


@functools.cache
def includes(path):
    """Headers of ours that a file names itself; include paths are rooted."""
    names = re.findall(r'^#include "([^"]+)"', path.read_text(), re.MULTILINE)
    return [ROOT / name for name in names if (ROOT / name).exists()]


def with_headers(path):
    """A file and every header of ours that it includes, however far away."""
    found, waiting = set(), [path]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            waiting.extend(includes(current))
    return found


def fingerprint(paths):
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(str(path.relative_to(ROOT)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def check(build, path, stamp, mark):
    # The analyzer walks every path of a function: half a minute a file, so only the long form.
    checks = [] if os.environ.get("BOXWRIGHT_LONG") else ["--checks=-clang-analyzer-*"]
    done = subprocess.run(["clang-tidy", "--quiet", *checks, "-p", build, path],
                          capture_output=True, text=True)
    if done.returncode == 0:
        stamp.write_text(mark)
        return True
    print(done.stdout, done.stderr[-2000:], sep="\n", flush=True)
    return False


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    wanted = [pathlib.Path(name).resolve() for name in sys.argv[2:]]
    stamps = build / ("tidy-long" if os.environ.get("BOXWRIGHT_LONG") else "tidy")
    stamps.mkdir(exist_ok=True)
    jobs = []
    for path in sorted(set(sources(build))):
        if wanted and not any(path == item or item in path.parents for item in wanted):
            continue
        mark = fingerprint({ROOT / ".clang-tidy", *with_headers(path)})
        stamp = stamps / str(path.relative_to(ROOT)).replace("/", "-")
        if not stamp.exists() or stamp.read_text() != mark:
            jobs.append((path, stamp, mark))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        passed = list(pool.map(lambda job: check(build, *job), jobs))
    print(f"clang-tidy: {len(jobs)} files read, {passed.count(False)} with findings")
    return 1 if False in passed else 0


sys.exit(main())
