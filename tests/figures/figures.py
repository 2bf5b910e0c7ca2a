#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what the project promises and prints it as a table: figures.py BUILD_DIR [ROW...]

ROW: window, project, images, canvas, evaluation, import, formats, speed, sample, accuracy, first,
balanced, estimate, memory, fresh; without any: all of them. Each figure is taken with the programs that
users run, on the data in ../shared where it is there.
"""

import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import formats
import largeimages
import training
from table import Table

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DATA = ROOT.parent / "shared" / "data"


class Programs:
    def __init__(self, build):
        self.studio = build / "bin" / "boxwright"
        self.cli = build / "bin" / "boxwright-cli"
        self.bench = build / "bench"

    def call(self, *arguments):
        """Runs the command line; its JSON, the seconds it took and its peak memory in bytes."""
        started = time.monotonic()
        process = subprocess.Popen([self.cli, *map(str, arguments)], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        output, errors = process.stdout.read(), process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(errors.decode().strip().splitlines()[-1])
        seconds = time.monotonic() - started
        return json.loads(output) if "--json" in arguments else None, seconds, usage.ru_maxrss * 1024


def sample_row(table, programs):
    with tempfile.TemporaryDirectory() as folder:
        programs.call("demo", folder)
        project = pathlib.Path(folder) / "demo.boxwright"
        _, seconds, _ = programs.call("train", project, "--preset", "quick", "--json")
        quality, _, _ = programs.call("evaluate", project, "--split", "test", "--json")
    ap50 = quality["overall"]["ap50"]
    table.row("sample project, --preset quick", "AP50 >= 0.90 in < 3 min",
              f"AP50 {ap50:.3f} in {seconds:.0f} s", ap50 >= 0.9 and seconds < 180)


def bench(programs, name, *arguments):
    command = [programs.bench / name, *map(str, arguments or ("--json",))]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def studio(programs, folder, *arguments):
    """What the studio prints; with its settings in that folder, on the screen if there is one."""
    environment = dict(os.environ, BOXWRIGHT_CONFIG_DIR=str(folder))
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run([programs.studio, *map(str, arguments)], check=True,
                          capture_output=True, text=True, env=environment).stdout


def python_loop(type_name):
    """Images a second of the same step written in Python; none where Debian's LibTorch for Python is
    not installed. It has the allocator and the threads of the programs."""
    environment = dict(os.environ, LD_PRELOAD="libtcmalloc_minimal.so.4",
                       OMP_NUM_THREADS=str(os.cpu_count()))
    loop = subprocess.run(["/usr/bin/python3", ROOT / "tests" / "bench" / "pythonloop.py", type_name],
                          capture_output=True, text=True, env=environment)
    if "No module named 'torch'" in loop.stderr:
        return None
    loop.check_returncode()
    if "cannot be preloaded" in loop.stderr:
        raise RuntimeError("the allocator of the programs is not there")
    return json.loads(loop.stdout)["images_per_second"]


def python_loop_row(table, programs, type_name):
    """In turns, as machines are noisy."""
    what, wanted = "training step against a Python loop over the same kernels", "at least equal"
    loops, steps, pipelines = [], [], []
    for _ in range(3):
        loops.append(python_loop(type_name))
        if loops[-1] is None:
            return table.absent(what, wanted, "python3-torch is not installed")
        run = bench(programs, "bench_training", *(["float32"] if type_name == "float32" else []))
        steps.append(run["step_images_per_second"])
        pipelines.append(run["pipeline_images_per_second"])
    loop, step, pipeline = (statistics.median(each) for each in (loops, steps, pipelines))
    table.row(what, wanted, f"{step / loop:.2f} times as fast ({step:.1f} to {loop:.1f} images/s); "
              f"with loading {pipeline:.1f}", step >= loop)


def speed_rows(table, programs):
    """Shares of the peak of a large 3x3 convolution; machines are noisy, so the median of three."""
    runs = [bench(programs, "bench_training") for _ in range(3)]
    step = sorted(runs, key=lambda run: run["step_share"])[1]
    table.row("training step at 416, batch 8", ">= 60 % of the peak",
              f"{step['step_share']:.0%} of {step['step_peak_gflops']:.0f} GFLOP/s "
              f"({step['step_type']}), {step['step_ms']:.0f} ms", step["step_share"] >= 0.6)
    whole = sorted(runs, key=lambda run: run["pipeline_share"])[1]
    table.row("the same with loading and augmentation", ">= 60 % of the peak, >= 90 % of the step",
              f"{whole['pipeline_share']:.0%}, {whole['pipeline_of_step']:.0%} of the step, "
              f"{whole['pipeline_images_per_second']:.0f} images/s",
              whole["pipeline_share"] >= 0.6 and whole["pipeline_of_step"] >= 0.9)
    one = sorted(runs, key=lambda run: run["inference_share"])[1]
    table.row("one image at 416, tensor to boxes", ">= 50 % of the peak",
              f"{one['inference_share']:.0%} of {one['inference_peak_gflops']:.0f} GFLOP/s "
              f"({one['inference_type']}), {one['inference_ms']:.1f} ms",
              one["inference_share"] >= 0.5)
    plain = bench(programs, "bench_training", "float32")
    table.row("training step in float32, as on most processors", "share printed",
              f"{plain['step_share']:.0%} of {plain['step_peak_gflops']:.0f} GFLOP/s, "
              f"{plain['step_ms']:.0f} ms", None)
    python_loop_row(table, programs, step["step_type"])
    with_tcmalloc, without = [], []
    for _ in range(5):
        with_tcmalloc.append(bench(programs, "bench_training")["step_ms"])
        without.append(bench(programs, "bench_training_malloc")["step_ms"])
    ratio = statistics.median(without) / statistics.median(with_tcmalloc)
    table.row("step time without / with tcmalloc, 5 + 5 runs", "ratio printed",
              f"{ratio:.2f} ({statistics.median(without):.0f} / "
              f"{statistics.median(with_tcmalloc):.0f} ms)", None)


def window_row(table, programs):
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder) / "empty.boxwright"
        programs.call("create", project)
        printed = [studio(programs, folder, "--measure-start", project).splitlines()
                   for _ in range(5)]
    # "191 ms to the first frame", "LibTorch is not loaded"
    warm = statistics.median(float(lines[0].split()[0]) / 1000 for lines in printed[1:])
    lazy = all(lines[1] == "LibTorch is not loaded" for lines in printed)
    table.row("window shown after start, empty project", "<= 1 s warm, without LibTorch",
              f"{warm:.2f} s, {printed[0][1]}", warm <= 1 and lazy)


@contextlib.contextmanager
def training_goes_on(programs):
    """A training of the sample, as polite as within the studio, once it has begun to learn."""
    with tempfile.TemporaryDirectory() as folder:
        programs.call("demo", folder)
        project = pathlib.Path(folder) / "demo.boxwright"
        process = subprocess.Popen(
            ["nice", "-n", "10", programs.cli, "train", project, "--epochs", "10000",
             "--patience", "10000"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while not pathlib.Path(f"{project}.run").exists():
                if process.poll() is not None:
                    raise RuntimeError("the training ended early")
                time.sleep(0.1)
            yield
        finally:
            process.kill()
            process.wait()


def canvas_times(programs):
    return {(row["boxes"], row["gesture"]): row["p95_ms"]
            for row in bench(programs, "bench_canvas")}


def canvas_rows(table, programs):
    times = canvas_times(programs)
    for what, boxes, gestures, limit in (
            ("pan and zoom, 5,000 boxes", 5000, ("pan", "zoom"), 16),
            ("pan and zoom, 20,000 boxes", 20000, ("pan", "zoom"), 33),
            ("adding a box at 5,000 boxes", 5000, ("add box",), 16)):
        slowest = max(times[boxes, gesture] for gesture in gestures)
        table.row(what, f"p95 frame <= {limit} ms", f"{slowest:.1f} ms", slowest <= limit)
    with training_goes_on(programs):
        times = canvas_times(programs)
    slowest = max(times[5000, gesture] for gesture in ("pan", "zoom", "add box"))
    table.row("the same at 5,000 boxes while a model is trained", "p95 frame <= 33 ms",
              f"{slowest:.1f} ms", slowest <= 33)


def image_rows(table, programs):
    got = bench(programs, "bench_images")
    table.row("next image, 4 MP JPEG, going forward", "p95 <= 50 ms",
              f"{got['next_image_p95_ms']:.0f} ms", got["next_image_p95_ms"] <= 50)
    table.row("12 MP JPEG, first touch", "<= 200 ms", f"{got['first_sight_12mp_ms']:.0f} ms",
              got["first_sight_12mp_ms"] <= 200)
    huge = got["huge_png"]
    table.row(f"{huge['megabytes']:.0f} MB PNG, longest stall of the window", "<= 33 ms",
              f"{huge['longest_stall_ms']:.0f} ms (shown after {huge['ms'] / 1000:.1f} s)",
              huge["longest_stall_ms"] <= 33)
    for what, key, limit in (("VGA", "thumbnails_vga", 2000), ("12 MP", "thumbnails_12mp", 40)):
        row = got[key]
        table.row(f"thumbnails, {what} JPEG", f">= {limit:,}/s",
                  f"{row['per_second']:.0f}/s, longest stall {row['longest_stall_ms']:.0f} ms",
                  row["per_second"] >= limit)
    table.row("thumbnails that the project keeps", "", f"{got['thumbnails_kept']['per_second']:.0f}/s",
              None)


def project_rows(table, programs):
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder) / "large.boxwright"
        bench(programs, "bench_project", "--make", project)
        # The first run also writes the daily backup meanwhile.
        runs = [json.loads(studio(programs, folder, "--measure-open", project)) for _ in range(4)]
        edit = bench(programs, "bench_project", "--edit", project)
    opened = sorted(runs[1:], key=lambda run: run["open_ms"])[1]
    seconds, megabytes = opened["open_ms"] / 1000, opened["resident_mb"]
    table.row("100,000 images, 1,000,000 boxes: open to grid", "<= 2 s, <= 500 MB, no LibTorch",
              f"{seconds:.1f} s, {megabytes:.0f} MB",
              seconds <= 2 and megabytes <= 500 and not opened["libtorch_loaded"])
    table.row("longest stall of the window meanwhile", "", f"{opened['longest_stall_ms']:.0f} ms",
              None)
    table.row("edit on the disk, in that project", "<= 100 ms",
              f"{edit['edit_ms']:.0f} ms, longest stall {edit['edit_pause_ms']:.1f} ms",
              edit["edit_ms"] <= 100 and edit["edit_pause_ms"] <= 16)
    removal = bench(programs, "bench_project", "--remove")
    table.row("deleting the label of these boxes", "",
              f"shown after {removal['remove_shown_s']:.1f} s, longest stall "
              f"{max(removal['remove_pause_ms'], removal['remove_pause_while_written_ms']):.0f} ms",
              None)


def evaluation_rows(table, programs):
    got = bench(programs, "bench_evaluation")
    table.row("100,000 detections: another IoU or threshold", "<= 50 ms",
              f"{got['iou_ms']:.0f} ms, {got['threshold_ms']:.1f} ms", got["iou_ms"] <= 50)
    following = (got["ap_ms"] + got["intervals_ms"]) / 1000
    table.row("AP and intervals of these", "<= 2 s", f"{following:.1f} s", following <= 2)
    table.row("10,000 images, 500,000 detections: read for the table", "<= 1 s",
              f"{got['table_ms'] / 1000:.2f} s, all cases {got['cases_ms'] / 1000:.2f} s",
              got["table_ms"] <= 1000)
    gallery = bench(programs, "bench_evaluation", "--gallery")
    cases = f"gallery, {gallery['gallery_cases']:,} cases"
    table.row(f"{cases}: scroll frame p95", "<= 16.7 ms",
              f"{gallery['gallery_p95_ms']:.1f} ms, longest {gallery['gallery_longest_ms']:.1f} ms",
              gallery["gallery_p95_ms"] <= 16.7)
    table.row(f"{cases}: memory", "<= 300 MB above the evaluation",
              f"{gallery['gallery_mb']:.0f} MB", gallery["gallery_mb"] <= 300)


def import_rows(table, programs):
    files = bench(programs, "bench_import", "--files")
    table.row("import: Pascal VOC files, read and stored", ">= 2,000 files/s",
              f"{files['files_per_s']:,.0f} files/s", files["files_per_s"] >= 2000)
    boxes = bench(programs, "bench_import", "--boxes")
    table.row("import: 1,000,000 boxes of COCO, read and stored", ">= 200,000 boxes/s, <= 600 MB",
              f"{boxes['boxes_per_s']:,.0f} boxes/s, {boxes['peak_mb']:.0f} MB; "
              f"{boxes['seconds']:.0f} s with 100,000 images looked at",
              boxes["boxes_per_s"] >= 200_000 and boxes["peak_mb"] <= 600)
    silence = boxes["longest_silence_ms"]
    # Most of it is the commit of all that was stored, which cannot be divided.
    table.row("longest silence in the progress of that import", "<= 2 s",
              f"{silence:.0f} ms, before {boxes['silence_ended_with']}", silence <= 2000)
    ends = boxes["cancel_ms"]
    table.row("that import, cancelled in the midst, ends after", "<= 1 s, nothing is left",
              ", ".join(f"{phase} {ms:.0f}" for phase, ms in ends.items()) + " ms",
              max(ends.values()) <= 1000)


def timed(command, folder, environment):
    started = time.monotonic()
    done = subprocess.run(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} failed: {done.stdout[-300:]}")
    return (time.monotonic() - started) / 60


def fresh_rows(table):
    """A clone in an empty home, without compiler cache or display; Debian's packages are there."""
    with tempfile.TemporaryDirectory() as folder:
        clone = pathlib.Path(folder) / "boxwright"
        subprocess.run(["git", "clone", "-q", ROOT, clone], check=True)
        if DATA.exists():
            (pathlib.Path(folder) / "shared").symlink_to(DATA.parent)
        environment = {key: value for key, value in os.environ.items()
                       if key not in ("DISPLAY", "WAYLAND_DISPLAY")
                       and not key.startswith(("XDG_", "CCACHE_"))}
        environment.update(HOME=folder, CCACHE_DISABLE="1")
        for what, command, limit in (
                ("fresh clone: ./run to the result", ["./run"], 20),
                ("./check after ./run, from no test built", ["./check"], 30),
                ("./check when nothing changed", ["./check"], 3)):
            minutes = timed(command, clone, environment)
            table.row(what, f"<= {limit} min", f"{minutes:.1f} min", minutes <= limit)


def main():
    programs = Programs(pathlib.Path(sys.argv[1]).resolve())
    rows = {
        "window": lambda: window_row(table, programs),
        "project": lambda: project_rows(table, programs),
        "images": lambda: image_rows(table, programs),
        "canvas": lambda: canvas_rows(table, programs),
        "evaluation": lambda: evaluation_rows(table, programs),
        "import": lambda: import_rows(table, programs),
        "formats": lambda: (formats.original_rows(table, programs, DATA),
                            formats.round_trip_rows(table, programs, DATA)),
        "speed": lambda: speed_rows(table, programs),
        "sample": lambda: sample_row(table, programs),
        "accuracy": lambda: training.accuracy_rows(table, programs, DATA),
        "first": lambda: training.first_model_row(table, programs, DATA),
        "balanced": lambda: training.balanced_rows(table, programs, DATA),
        "estimate": lambda: (training.estimate_row(table, programs, DATA),
                             training.long_run_row(table, programs, DATA)),
        "memory": lambda: (training.memory_row(table, programs, DATA),
                           largeimages.memory_row(table, programs)),
        "fresh": lambda: fresh_rows(table),
    }
    table = Table()
    for name in sys.argv[2:] or rows:
        try:
            rows[name]()
        except (RuntimeError, OSError, subprocess.CalledProcessError, ValueError) as error:
            table.row(name, "measured", f"failed: {error}", False)
    return 1 if table.missed else 0


sys.exit(main())
