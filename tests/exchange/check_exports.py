#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""check_exports.py CLI: exports a small project in every format and has other programs read it.

COCO and Create ML are checked against JSON schemas, VOC by xmllint against a schema, YOLO by the
short reader here, labelme by labelme itself; a reader that is not installed is told and passed
over. What they read must be the boxes that went in.
"""

import importlib.util
import json
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib

HERE = pathlib.Path(__file__).resolve().parent

WIDTH, HEIGHT = 200, 120
CATEGORIES = {3: "cat", 8: "dog & bone"}
# Image name: its boxes, as category, left, top, width, height.
BOXES = {
    "first.png": [(3, 10, 20, 30, 40), (8, 0, 0, 200, 120)],
    "second one.png": [(8, 50, 60, 20, 10)],
    "nothing.png": [],
}


def png(shade):
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    pixels = b"".join(
        b"\0" + b"".join(bytes((shade, x % 256, y % 256)) for x in range(WIDTH))
        for y in range(HEIGHT))
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(pixels))
            + chunk(b"IEND", b""))


def write_source(folder):
    images, annotations = [], []
    for number, (name, boxes) in enumerate(BOXES.items(), start=40):
        (folder / name).write_bytes(png(number))
        images.append({"id": number, "file_name": name, "width": WIDTH, "height": HEIGHT,
                       "labelled": True})
        for category, *box in boxes:
            annotations.append({"id": 700 + len(annotations), "image_id": number,
                                "category_id": category, "bbox": box})
    categories = [{"id": number, "name": name} for number, name in CATEGORIES.items()]
    (folder / "coco.json").write_text(json.dumps(
        {"images": images, "annotations": annotations, "categories": categories}))


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def expect(found, wanted, what):
    if found != wanted:
        sys.exit(f"{what}: wanted {wanted}, found {found}")


def named(boxes):
    return sorted((CATEGORIES[category], *map(float, box)) for category, *box in boxes)


def expect_boxes(found, what):
    """`found`: image name to a list of (label, left, top, width, height)."""
    rounded = {name: sorted((label, *(round(number, 3) for number in box))
                            for label, *box in boxes) for name, boxes in found.items()}
    expect(rounded, {name: named(boxes) for name, boxes in BOXES.items()}, what)


def check_schema(document, schema):
    if importlib.util.find_spec("jsonschema") is None:
        print(f"python3-jsonschema is not installed: {schema} was not used")
        return
    import jsonschema
    jsonschema.validate(document, json.loads((HERE / schema).read_text()))


def check_coco(folder):
    coco = json.loads((folder / "annotations.json").read_text())
    check_schema(coco, "coco.schema.json")
    expect({c["id"]: c["name"] for c in coco["categories"]}, CATEGORIES, "COCO's categories")
    names = {image["id"]: pathlib.PurePath(image["file_name"]).name for image in coco["images"]}
    expect(sorted(names), [40, 41, 42], "COCO's image ids")
    expect([a["id"] for a in coco["annotations"]], [700, 701, 702], "COCO's annotation ids")
    found = {name: [] for name in names.values()}
    for a in coco["annotations"]:
        found[names[a["image_id"]]].append((CATEGORIES[a["category_id"]], *a["bbox"]))
    expect_boxes(found, "COCO")


def check_voc(folder):
    files = sorted((folder / "Annotations").rglob("*.xml"))
    if shutil.which("xmllint"):
        run("xmllint", "--noout", "--nonet", "--schema", HERE / "voc.xsd", *files)
    else:
        print("xmllint is not installed: VOC was not checked")
    import xml.etree.ElementTree as tree
    found = {}
    for file in files:
        root = tree.parse(file).getroot()
        boxes = []
        for item in root.iter("object"):
            left, top, right, bottom = (float(item.find(f"bndbox/{edge}").text)
                                        for edge in ("xmin", "ymin", "xmax", "ymax"))
            boxes.append((item.find("name").text, left, top, right - left, bottom - top))
        found[pathlib.PurePath(root.find("filename").text).name] = boxes
    expect_boxes(found, "VOC")


def check_createml(folder):
    found = {}
    for file in sorted(folder.glob("[!.]*.json")):
        document = json.loads(file.read_text())
        check_schema(document, "createml.schema.json")
        for image in document:
            found[pathlib.PurePath(image["image"]).name] = [
                (a["label"], a["coordinates"]["x"] - a["coordinates"]["width"] / 2,
                 a["coordinates"]["y"] - a["coordinates"]["height"] / 2,
                 a["coordinates"]["width"], a["coordinates"]["height"])
                for a in image["annotations"]]
    expect_boxes(found, "Create ML")


def yolo_names(text):
    """The names of a data.yaml that has them as a map, one a line."""
    names, is_inside = {}, False
    for line in text.splitlines():
        if line.startswith("names:"):
            is_inside = True
        elif is_inside and line.startswith(" "):
            number, name = line.strip().split(":", 1)
            names[int(number)] = name.strip().strip("'\"")
        else:
            is_inside = False
    return names


def check_yolo(folder):
    names = yolo_names((folder / "data.yaml").read_text())
    expect(names, dict(enumerate(CATEGORIES.values())), "YOLO's classes")
    found = {}
    for image in BOXES:
        lines = (folder / "labels" / image).with_suffix(".txt").read_text().split("\n")
        boxes = []
        for line in filter(None, lines):
            number, x, y, width, height = map(float, line.split())
            boxes.append((names[int(number)], (x - width / 2) * WIDTH, (y - height / 2) * HEIGHT,
                          width * WIDTH, height * HEIGHT))
        found[image] = boxes
    expect_boxes(found, "YOLO")


def check_labelme(folder):
    if importlib.util.find_spec("labelme") is None:
        print("labelme is not installed: its format was not checked")
        return
    from labelme.label_file import LabelFile
    found = {}
    for file in sorted(folder.rglob("[!.]*.json")):
        label_file = LabelFile(str(file))
        boxes = []
        for shape in label_file.shapes:
            (left, top), (right, bottom) = shape["points"]
            boxes.append((shape["label"], left, top, right - left, bottom - top))
        found[pathlib.PurePath(label_file.imagePath).name] = boxes
    expect_boxes(found, "labelme")


def main():
    cli = sys.argv[1]
    formats = {"coco": check_coco, "voc": check_voc, "createml": check_createml,
               "yolo": check_yolo, "labelme": check_labelme}
    with tempfile.TemporaryDirectory() as temporary:
        root = pathlib.Path(temporary)
        source = root / "source"
        source.mkdir()
        write_source(source)
        project = root / "p.boxwright"
        run(cli, "create", project)
        run(cli, "import", project, "--images", source)
        for name, check in formats.items():
            run(cli, "export", project, "--format", name, "--out", root / name, "--copy")
            check(root / name)


if __name__ == "__main__":
    main()
