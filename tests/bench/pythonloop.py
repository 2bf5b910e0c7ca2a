# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The training step of the detector as a loop in Python over LibTorch's kernels, to compare with:
pythonloop.py bfloat16|float32. Random weights, pixels and boxes, none of which the arithmetic depends
on; no loading and no augmentation. Prints JSON. Needs Debian's python3-torch."""

import json
import statistics
import sys
import time

import torch
from torch.nn import functional

SIDE, BATCH, CLASSES, BOXES, BINS = 416, 8, 3, 10, 11
STRIDES = (8, 16, 32)
POINTS_PER_BOX = 13


def convolution(inputs, outputs, kernel=3, stride=1):
    return torch.nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2)


def activate(layer, features):
    return functional.leaky_relu_(layer(features), 0.1)


class Csp(torch.nn.Module):
    def __init__(self, channels, blocks, stride):
        super().__init__()
        half = channels // 2
        self.enter = convolution(channels, channels, stride=stride)
        self.tiny = torch.nn.ModuleList(
            torch.nn.ModuleList((convolution(channels, half), convolution(half, half)))
            for _ in range(blocks))
        self.leave = convolution(channels, channels)

    def forward(self, features):
        entered = features = activate(self.enter, features)
        for first, second in self.tiny:
            a = activate(first, features)
            features = torch.cat((activate(second, a), a), 1)
        return torch.cat((activate(self.leave, features), entered), 1)


class Detector(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = convolution(3, 32, stride=2)
        self.stages = torch.nn.ModuleList(
            (Csp(32, 1, 1), Csp(64, 2, 2), Csp(128, 2, 2), Csp(256, 3, 2)))
        self.laterals = torch.nn.ModuleList(convolution(n, 128, 1) for n in (128, 256, 512))
        self.heads = torch.nn.ModuleList(convolution(128, 128) for _ in STRIDES)
        self.outputs = torch.nn.ModuleList(
            convolution(128, CLASSES + 4 * BINS, 1) for _ in STRIDES)
        for layer in self.outputs:
            torch.nn.init.constant_(layer.bias[:CLASSES], -4.595)

    def forward(self, pixels):
        with torch.no_grad():  # stem and first block are frozen
            features = functional.max_pool2d(activate(self.stem, pixels), 3, 2, 1)
            features = self.stages[0](features)
        maps = []
        for stage in self.stages[1:]:
            features = stage(features)
            maps.append(features)
        maps = [lateral(each) for lateral, each in zip(self.laterals, maps)]
        for i in (1, 0):
            maps[i] = maps[i] + functional.interpolate(maps[i + 1], scale_factor=2,
                                                       mode="bilinear")
        for i in (1, 2):
            maps[i] = maps[i] + functional.avg_pool2d(maps[i - 1], 2)
        heads = [output(activate(head, each))
                 for head, output, each in zip(self.heads, self.outputs, maps)]
        return torch.cat([head.float().permute(0, 2, 3, 1).reshape(len(pixels), -1, head.size(1))
                          for head in heads], 1)


def grid():
    """The centre and the stride of each point."""
    centres, strides = [], []
    for stride in STRIDES:
        at = (torch.arange(SIDE // stride) + 0.5) * stride
        y, x = torch.meshgrid(at, at, indexing="ij")
        centres.append(torch.stack((x, y), -1).reshape(-1, 2))
        strides.append(torch.full((len(centres[-1]), 1), float(stride)))
    return torch.cat(centres), torch.cat(strides)


def iou_and_hull(a, b):
    """Of boxes left, top, right, bottom: intersection over union, the union and the hull."""
    size = (torch.minimum(a[..., 2:], b[..., 2:]) - torch.maximum(a[..., :2], b[..., :2])).clamp(0)
    shared = size[..., 0] * size[..., 1]
    area = [(box[..., 2] - box[..., 0]) * (box[..., 3] - box[..., 1]) for box in (a, b)]
    union = area[0] + area[1] - shared + 1e-7
    hull = torch.maximum(a[..., 2:], b[..., 2:]) - torch.minimum(a[..., :2], b[..., :2])
    return shared / union, union, hull[..., 0] * hull[..., 1] + 1e-7


def decode(sides, centres, strides):
    distances = (sides.softmax(-1) * torch.arange(float(BINS))).sum(-1) * strides
    return torch.cat((centres - distances[..., :2], centres + distances[..., 2:]), -1)


def assign(scores, boxes, truths, labels, centres):
    """For one image: the points that answer for a truth, that truth, and how much each weighs."""
    iou, _, _ = iou_and_hull(boxes[None], truths[:, None])
    inside = ((centres[None] > truths[:, None, :2]) & (centres[None] < truths[:, None, 2:])).all(-1)
    alignment = scores.T[labels] * iou ** 6 * inside
    best = alignment.topk(POINTS_PER_BOX, 1)
    chosen = torch.zeros_like(inside).scatter_(1, best.indices, True) & inside
    owner = torch.where(chosen, iou, -1.0).max(0)
    points = (owner.values >= 0).nonzero()[:, 0]
    owners = owner.indices[points]
    own = torch.zeros_like(chosen)
    own[owners, points] = True
    highest = (alignment * own).max(1).values.clamp(1e-30)
    weight = alignment[owners, points] / highest[owners] * (iou * own).max(1).values[owners]
    return points, owners, weight


@torch.no_grad()
def assign_all(outputs, truths, labels, centres, strides):
    """Of all images one after the other: indices into all points, their boxes, labels, weights."""
    scores = outputs[..., :CLASSES].sigmoid()
    boxes = decode(outputs[..., CLASSES:].unflatten(-1, (4, BINS)), centres, strides)
    found = []
    for i in range(BATCH):
        points, owners, weight = assign(scores[i], boxes[i], truths[i], labels[i], centres)
        found.append((points + i * len(centres), points, truths[i][owners], labels[i][owners],
                      weight))
    return [torch.cat(each) for each in zip(*found)]


def loss_of(outputs, truths, labels, centres, strides):
    index, points, truth, label, weight = assign_all(outputs, truths, labels, centres, strides)
    outputs = outputs.flatten(0, 1)
    logits = outputs[:, :CLASSES]
    targets = torch.zeros(logits.shape)
    targets[index, label] = weight
    focus = torch.where(targets > 0, targets, 0.75 * logits.sigmoid() ** 2)
    score = functional.binary_cross_entropy_with_logits(logits, targets, reduction="none")

    sides = outputs[index, CLASSES:].unflatten(-1, (4, BINS))
    centres, strides = centres[points], strides[points]
    iou, union, hull = iou_and_hull(decode(sides, centres, strides), truth)
    wanted = torch.cat((centres - truth[:, :2], truth[:, 2:] - centres), -1)
    wanted = (wanted / strides).clamp(0, BINS - 1.01)
    lower = wanted.long()
    share = wanted - lower
    logarithms = sides.log_softmax(-1)
    near = logarithms.gather(-1, lower[..., None])[..., 0] * (1 - share) \
        + logarithms.gather(-1, lower[..., None] + 1)[..., 0] * share
    box = (weight * (2 * (2 - iou - union / hull) - 0.5 * near.mean(-1))).sum()
    return ((focus * score).sum() + box) / weight.sum().clamp(1.0)


def main():
    is_bfloat16 = sys.argv[1] == "bfloat16"
    torch.manual_seed(1)
    network = Detector().to(memory_format=torch.channels_last)
    learned = [*network.stages[1:].parameters(), *network.laterals.parameters(),
               *network.heads.parameters(), *network.outputs.parameters()]
    averages = [each.detach().clone() for each in learned]
    optimizer = torch.optim.AdamW(learned, 1e-4, weight_decay=0.05, foreach=True)
    photos = torch.randint(256, (BATCH, SIDE, SIDE, 3), dtype=torch.uint8)
    mean, deviation = torch.tensor((103.53, 116.28, 123.675)), torch.tensor((57.375, 57.12, 58.395))
    corners = torch.rand(BATCH, BOXES, 2) * 300
    truths = torch.cat((corners, corners + 20 + torch.rand(BATCH, BOXES, 2) * 90), -1)
    labels = torch.randint(CLASSES, (BATCH, BOXES))
    centres, strides = grid()

    def step():
        optimizer.zero_grad(set_to_none=True)
        pixels = ((photos - mean) / deviation).permute(0, 3, 1, 2)  # channels_last
        with torch.autocast("cpu", torch.bfloat16, enabled=is_bfloat16):
            outputs = network(pixels)
        loss_of(outputs, truths, labels, centres, strides).backward()
        torch.nn.utils.clip_grad_norm_(learned, 10)
        optimizer.step()
        with torch.no_grad():
            torch._foreach_mul_(averages, 0.998)
            torch._foreach_add_(averages, learned, alpha=0.002)

    seconds = []
    for _ in range(3 + 15):
        started = time.perf_counter()
        step()
        seconds.append(time.perf_counter() - started)
    middle = statistics.median(seconds[3:])
    print(json.dumps({"step_ms": middle * 1e3, "images_per_second": BATCH / middle}))


main()
