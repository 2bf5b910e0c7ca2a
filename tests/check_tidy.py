#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over core, widgets and app: check_tidy.py BUILD_DIR [PATH...]

Nearly all of its time goes into the headers of Qt, so files that can stand in one translation unit
are read together; those that turn out not to go together are read each by itself. Classes that
many files have for themselves, of the texts or options of each, get other names meanwhile.
A file that passed is not read again until it, a header of ours that it includes, or .clang-tidy
changes: BUILD_DIR/tidy holds one stamp a file.
With BOXWRIGHT_LONG set, clang's analyzer takes part.
"""

import concurrent.futures
import dataclasses
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
MOST_TOGETHER = 24
RENAMED = {"Text", "Options"}


@dataclasses.dataclass(frozen=True)
class Job:
    path: pathlib.Path
    flags: tuple  # of the compiler, without input and output
    folder: str  # where it is compiled
    stamp: pathlib.Path
    mark: str  # what the stamp says when the file passed as it is now


def commands(build):
    """Our sources of the three layers with the flags and the folder that they are compiled with."""
    found = {}
    for command in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(command["file"])
        if path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in LAYERS:
            words = shlex.split(command["command"])
            flags = [word for word in words if word.startswith(("-D", "-I", "-std"))]
            system = [word for before, after in zip(words, words[1:]) if before == "-isystem"
                      for word in (before, after)]
            found.setdefault(path, (tuple(flags + system), command["directory"]))
    return sorted(found.items())


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


@functools.cache
def renamed(path):
    """Names that are its own wherever a file says them: nowhere behind those of another class."""
    return {name for name in RENAMED if not re.search(rf"::{name}\b", path.read_text())}


@functools.cache
def own_names(path):
    """Names of the unnamed namespaces of a file, roughly: two files with one cannot be together."""
    names = set()
    for block in re.findall(r"^namespace \{$(.*?)^\} // namespace$", path.read_text(),
                            re.MULTILINE | re.DOTALL):
        names.update(re.findall(r"^(?:struct|class|enum class|enum|using) (\w+)", block, re.MULTILINE))
        names.update(re.findall(r"^[\w:].*?[ &*](\w+)(?: =|\{|\(|;)", block, re.MULTILINE))
    return names - renamed(path)


def groups(jobs):
    """Jobs with the same flags and no name in common, few groups of at most MOST_TOGETHER."""
    made = []  # of [flags, names, jobs]
    for job in sorted(jobs, key=lambda job: (-len(own_names(job.path)), job.path)):
        names = own_names(job.path)
        for group in made:
            if group[0] == job.flags and not group[1] & names and len(group[2]) < MOST_TOGETHER:
                group[1].update(names)
                group[2].append(job)
                break
        else:
            made.append([job.flags, set(names), [job]])
    return [group[2] for group in made]


def together_text(group):
    """One source of several. All headers come first, so that none is read under another name."""
    lines = sorted({line for job in group
                    for line in re.findall(r"^#include .+$", job.path.read_text(), re.MULTILINE)})
    for number, job in enumerate(group):
        lines.extend(f"#define {name} {name}{number}" for name in sorted(renamed(job.path)))
        lines.append(f'#include "{job.path}" // NOLINT(bugprone-suspicious-include)')
        lines.extend(f"#undef {name}" for name in sorted(RENAMED))
    return "\n".join(lines) + "\n"


def tidy(path, flags, folder):
    # The analyzer walks every path of a function: half a minute a file, so only the long form.
    checks = [] if os.environ.get("BOXWRIGHT_LONG") else ["--checks=-clang-analyzer-*"]
    return subprocess.run(["clang-tidy", "--quiet", f"--config-file={ROOT / '.clang-tidy'}",
                           *checks, path, "--", *flags], cwd=folder, capture_output=True, text=True)


def check(stamps, group):
    """The number of files with findings, which are printed."""
    together = group[0].path
    if len(group) > 1:
        together = stamps / f"together-{group[0].mark[:16]}.cpp"
        together.write_text(together_text(group))
    done = tidy(together, group[0].flags, group[0].folder)
    if len(group) > 1:
        together.unlink()
        if "[clang-diagnostic-error]" in done.stdout:
            return sum(check(stamps, [job]) for job in group)
    found = []
    if done.returncode != 0:
        print(done.stdout, done.stderr[-2000:], sep="\n", flush=True)
        # What is found in a header counts against all that stand together.
        found = [job for job in group if f"{job.path}:" in done.stdout] or group
    for job in group:
        if job not in found:
            job.stamp.write_text(job.mark)
    return len(found)


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    wanted = [pathlib.Path(name).resolve() for name in sys.argv[2:]]
    stamps = build / ("tidy-long" if os.environ.get("BOXWRIGHT_LONG") else "tidy")
    stamps.mkdir(exist_ok=True)
    jobs = []
    for path, (flags, folder) in commands(build):
        if wanted and not any(path == item or item in path.parents for item in wanted):
            continue
        mark = fingerprint({ROOT / ".clang-tidy", *with_headers(path)})
        stamp = stamps / str(path.relative_to(ROOT)).replace("/", "-")
        if not stamp.exists() or stamp.read_text() != mark:
            jobs.append(Job(path, flags, folder, stamp, mark))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        findings = sum(pool.map(lambda group: check(stamps, group), groups(jobs)))
    print(f"clang-tidy: {len(jobs)} files read, {findings} with findings")
    return 1 if findings else 0


sys.exit(main())
