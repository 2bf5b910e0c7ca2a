# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows about trainings on real sets: how good, how long, and whether that was foreseen."""

import pathlib
import statistics
import tempfile

SEEDS = (1, 2, 3)
# Whose parts are files of COCO, beside train and test.
WITH_VALIDATION = {"bccd", "apples", "anpr_createml", "roadsigns_csv"}
BALANCED_SETS = ("microcontrollers", "apples", "anpr_createml", "roadsigns_csv")


def project_of(programs, folder, data, name, seed=1):
    """A new project in `folder` that holds all parts of a set; of one without a part to validate,
    `seed` draws 10 % of what is to train."""
    project = pathlib.Path(folder) / f"{name}.boxwright"
    programs.call("create", project)
    is_complete = name in WITH_VALIDATION
    splits = ({"train": "train", "val": "validation", "test": "test"} if is_complete
              else {"train": "none", "test": "test"})
    for part, split in splits.items():
        programs.call("import", project, "--format", "coco", "--images", data / name / "images",
                      "--annotations", data / name / f"coco_{part}.json",
                      "--split", split, "--json")
    if not is_complete:
        drawn, _, _ = programs.call("split", project, "--test", 0, "--validation", 10,
                                    "--seed", seed, "--json")
        if drawn["test"]:  # goes with its like: the part that measures would be another
            raise RuntimeError(f"{name}: an image of the test part is in the train part too")
    return project


def trained(programs, data, name, seed, *options):
    """Overall quality on the test part after a training from nothing, and its seconds."""
    with tempfile.TemporaryDirectory() as folder:
        project = project_of(programs, folder, data, name, seed)
        _, seconds, _ = programs.call("train", project, *options, "--seed", seed, "--json")
        quality, _, _ = programs.call("evaluate", project, "--split", "test", "--json")
        return quality["overall"], seconds


def described(runs):
    """The means, and each run after them."""
    ap50, ap = (statistics.mean(quality[key] for quality, _ in runs) for key in ("ap50", "ap"))
    each = ", ".join(f"{quality['ap50']:.3f}/{quality['ap']:.3f}" for quality, _ in runs)
    return ap50, ap, f"AP50 {ap50:.3f}, AP {ap:.3f} ({each})"


def is_absent(table, data, name, what, wanted):
    if (data / name).exists():
        return False
    table.absent(what, wanted, f"../shared/data/{name} is not there")
    return True


def accuracy_rows(table, programs, data):
    for name, options, least50, least, minutes in (
            ("bccd", "--epochs 10 --input-size 416 --mirrored-look off", 0.895, 0.60, 5),
            ("raccoon", "--preset balanced --mirrored-look on", 0.95, 0.67, 3)):
        what = f"{name}, {options}, mean of seeds 1-3"
        wanted = f"AP50 >= {least50}, AP >= {least}"
        if is_absent(table, data, name, what, wanted):
            continue
        runs = [trained(programs, data, name, seed, *options.split()) for seed in SEEDS]
        ap50, ap, text = described(runs)
        table.row(what, wanted, text, ap50 >= least50 and ap >= least)
        longest = max(seconds for _, seconds in runs)
        table.row(f"{name}, time of a run", f"<= {minutes} min", f"{longest:.0f} s",
                  longest <= 60 * minutes)


def balanced_rows(table, programs, data):
    for name in BALANCED_SETS:
        what = f"{name}, --preset balanced, seeds 1-3"
        if is_absent(table, data, name, what, "reported"):
            continue
        runs = [trained(programs, data, name, seed, "--preset", "balanced") for seed in SEEDS]
        longest = max(seconds for _, seconds in runs)
        table.row(what, "reported", f"{described(runs)[2]}, {longest:.0f} s", None)


def foreseen_seconds(programs, project):
    """What `inspect` says that the preset balanced takes."""
    plan, _, _ = programs.call("inspect", project, "--estimate", "--json")
    return next(preset["seconds"] for preset in plan["plan"]["presets"]
                if preset["preset"] == "balanced")


def first_model_row(table, programs, data):
    what = "raccoon, from click to a measured model with 80 % of the final AP50"
    if is_absent(table, data, "raccoon", what, "<= 60 s"):
        return
    with tempfile.TemporaryDirectory() as folder:
        project = project_of(programs, folder, data, "raccoon")
        _, seconds, _ = programs.call("train", project, "--epochs", 20, "--json")
        epochs = programs.call("runs", project, "--json")[0]["runs"][-1]["epochs"]
    wanted = 0.8 * max(epoch["validation_ap50"] for epoch in epochs)
    # What is outside the epochs, such as loading the engine, all counts as before the first.
    seconds -= sum(epoch["seconds"] for epoch in epochs)
    for epoch in epochs:
        seconds += epoch["seconds"]
        if epoch["validation_ap50"] >= wanted:
            break
    table.row(what, "<= 60 s", f"{seconds:.0f} s", seconds <= 60)


def long_run_row(table, programs, data):
    what, wanted = "473 images (apples), --preset balanced: time foreseen", "<= 15 min for any 500"
    if is_absent(table, data, "apples", what, wanted):
        return
    with tempfile.TemporaryDirectory() as folder:
        minutes = foreseen_seconds(programs, project_of(programs, folder, data, "apples")) / 60
    table.row(what, wanted, f"{minutes:.1f} min", minutes <= 15)


def estimate_row(table, programs, data):
    what, wanted = "raccoon, --preset balanced: time foreseen", "within 20 %"
    if is_absent(table, data, "raccoon", what, wanted):
        return
    with tempfile.TemporaryDirectory() as folder:
        project = project_of(programs, folder, data, "raccoon")
        foreseen = foreseen_seconds(programs, project)
        _, seconds, _ = programs.call("train", project, "--patience", 10000, "--json")
    table.row(what, wanted, f"{foreseen:.0f} s, took {seconds:.0f} s",
              abs(foreseen / seconds - 1) <= 0.2)


def memory_row(table, programs, data):
    what, wanted = "memory of a training run, batch 8 at 416", "<= 1.5 GB resident"
    if is_absent(table, data, "bccd", what, wanted):
        return
    with tempfile.TemporaryDirectory() as folder:
        project = project_of(programs, folder, data, "bccd")
        _, _, memory = programs.call("train", project, "--epochs", 2, "--input-size", 416,
                                     "--batch", 8, "--json")
    table.row(what, wanted, f"{memory / 1e9:.2f} GB", memory <= 1.5e9)
