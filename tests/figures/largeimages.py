# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The memory of a training on images that are as large as they may be."""

import json
import pathlib
import struct
import tempfile
import zlib

WIDTH, HEIGHT = 11_600, 8_700  # 101 megapixels
IMAGES = 16
BOX = (3000, 2000, 5000, 4000)  # left, top, width, height


def chunk(kind, content):
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def write_png(path, colour):
    """A rectangle on a plain ground: PNG, which no decoder reads at a smaller size."""
    left, top, width, height = BOX
    ground, drawn = bytes((90, 110, 100)), bytes(colour)
    plain = b"\0" + ground * WIDTH
    crossing = b"\0" + ground * left + drawn * width + ground * (WIDTH - left - width)
    compressor = zlib.compressobj(1)
    pixels = b"".join(compressor.compress(crossing if top <= y < top + height else plain)
                      for y in range(HEIGHT)) + compressor.flush()
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)  # 8 bits of red, green, blue
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels)
                     + chunk(b"IEND", b""))


def memory_row(table, programs):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        coco = {"images": [], "annotations": [], "categories": [{"id": 1, "name": "box"}]}
        for i in range(1, IMAGES + 1):
            write_png(folder / f"{i}.png", (10 * i, 250 - 10 * i, 200))
            coco["images"].append({"id": i, "file_name": f"{i}.png", "width": WIDTH,
                                   "height": HEIGHT})
            coco["annotations"].append({"id": i, "image_id": i, "category_id": 1, "bbox": BOX})
        (folder / "coco.json").write_text(json.dumps(coco))
        project = folder / "large.boxwright"
        programs.call("create", project)
        programs.call("import", project, "--images", folder, "--annotations",
                      folder / "coco.json", "--json")
        _, seconds, memory = programs.call("train", project, "--epochs", 2, "--input-size", 768,
                                           "--batch", 8, "--json")
    table.row(f"memory, {IMAGES} PNG images of {WIDTH * HEIGHT / 1e6:.0f} megapixels, input 768",
              "<= 2 GB resident", f"{memory / 1e9:.2f} GB ({seconds:.0f} s)", memory <= 2e9)
