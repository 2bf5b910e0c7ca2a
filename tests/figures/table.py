# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A table that grows as its rows are measured: what, wanted, got, and whether it was reached."""


class Table:
    WIDTHS = (46, 30, 44)

    def __init__(self):
        self.missed = 0
        self._print("what", "wanted", "got", "")
        print("-" * (sum(self.WIDTHS) + 12), flush=True)

    def row(self, what, wanted, got, reached):
        """`reached`: True, False, or None for a figure that is only told."""
        self.missed += reached is False
        self._print(what, wanted, got, {True: "yes", False: "MISSED", None: ""}[reached])

    def absent(self, what, wanted, why):
        self._print(what, wanted, f"not measured: {why}", "")

    def _print(self, *cells):
        widths = (*self.WIDTHS, 6)
        print("  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip(),
              flush=True)
