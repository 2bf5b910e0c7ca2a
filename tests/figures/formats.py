# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows about foreign data: the original annotations of real sets, and what a round trip changes."""

import json
import pathlib
import tempfile

# The boxes of each set that cannot be kept: two of 0 x 0 pixels, and a point.
REFUSED = {"bccd": 2, "labelme_examples": 1}
SETS = ("anpr_createml", "apples", "awscats", "bccd", "cigars_manifest", "exif_orientation",
        "labelme_examples", "microcontrollers", "raccoon", "roadsigns_csv")
# How far an edge may move, in pixels: not at all, by the last bit of a sum, by the digits of a
# share, by half a pixel where a format has integers only.
WRITTEN = {"coco": 0, "voc": 1e-9, "labelme": 0, "createml": 0.01, "yolo": 0.01, "csv": 0.5,
           "manifest": 0.5}


def new_project(programs, folder, name):
    project = pathlib.Path(folder) / f"{name}.boxwright"
    programs.call("create", project)
    return project


def original_rows(table, programs, data):
    for name in SETS:
        what = f"import of the original annotations: {name}"
        if not (data / name).exists():
            table.absent(what, "", f"../shared/data/{name} is not there")
            continue
        stats = json.loads((data / name / "stats.json").read_text())
        annotations = data / name / "annotations"
        with tempfile.TemporaryDirectory() as folder:
            project = new_project(programs, folder, name)
            arguments = ("--annotations", annotations) if annotations.exists() else ()
            report, seconds, _ = programs.call("import", project, "--images",
                                               data / name / "images", *arguments, "--json")
        added, refused = report["boxes_added"], report["boxes_refused"]
        table.row(what, f"{stats['boxes']} boxes, {REFUSED.get(name, 0)} of them refused",
                  f"{added} added ({report['boxes_repaired']} repaired), {refused} refused; "
                  f"{seconds:.1f} s",
                  added + refused == stats["boxes"] and refused == REFUSED.get(name, 0))


def boxes_of(programs, project, folder):
    """Image name and label to the edges of a project's boxes, in order, by its COCO export."""
    programs.call("export", project, "--format", "coco", "--out", folder, "--json")
    coco = json.loads((folder / "annotations.json").read_text())
    images = {image["id"]: pathlib.PurePath(image["file_name"]).name for image in coco["images"]}
    labels = {category["id"]: category["name"] for category in coco["categories"]}
    boxes = {}
    for annotation in coco["annotations"]:
        key = images[annotation["image_id"]], labels[annotation["category_id"]]
        left, top, width, height = annotation["bbox"]
        boxes.setdefault(key, []).append((left, top, left + width, top + height))
    return boxes


def largest_move(before, after):
    """The largest change of an edge in pixels; none when boxes were lost or added."""
    if {key: len(boxes) for key, boxes in before.items()} != {
            key: len(boxes) for key, boxes in after.items()}:
        return None
    return max(abs(a - b) for key in before for old, new in zip(before[key], after[key])
               for a, b in zip(old, new))


def round_trip_rows(table, programs, data):
    """A set whose boxes have fractions: out in each format and back into a new project."""
    source = data / "labelme_examples"
    for name, limit in WRITTEN.items():
        what = f"round trip: {name}"
        wanted = f"<= {limit} px" if limit else "exact"
        if not source.exists():
            table.absent(what, wanted, "../shared/data/labelme_examples is not there")
            continue
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            first, second = (new_project(programs, root, place) for place in ("first", "second"))
            programs.call("import", first, "--images", source / "images", "--annotations",
                          source / "coco.json", "--json")
            programs.call("export", first, "--format", name, "--out", root / name, "--json")
            programs.call("import", second, "--format", name, "--images", source / "images",
                          "--annotations", root / name, "--json")
            before = boxes_of(programs, first, root / "before")
            move = largest_move(before, boxes_of(programs, second, root / "after"))
        got = "boxes were lost" if move is None else f"{move:.3g} px"
        table.row(what, wanted, got, move is not None and move <= limit)
