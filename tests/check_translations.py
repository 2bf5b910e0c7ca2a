#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails when a text of the sources is not in the translations, or is not translated.

Runs lupdate on copies of the .ts files and compares: usage: check_translations.py LUPDATE PROJECT
ROOT, where PROJECT is the list of sources that CMake writes for the target update_translations.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml


def messages(path):
    """The messages of a .ts file: (context, source, comment) to the translation's element.

    In the language of the sources only those with plural forms.
    """
    found = {}
    root = xml.parse(path).getroot()
    is_source = root.get("language") == root.get("sourcelanguage")
    for context in root.iter("context"):
        for message in context.iter("message"):
            if is_source and message.get("numerus") != "yes":
                continue
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            found[key] = message.find("translation")
    return found


def complaints(committed, updated):
    for key in updated.keys() - committed.keys():
        yield "is missing", key
    for key in committed.keys() - updated.keys():
        yield "is in no source", key
    for key, translation in committed.items():
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if translation.get("type") == "unfinished" or not all(forms):
            yield "is not translated", key


def main():
    lupdate, project, root = sys.argv[1:]
    sources = re.search(r'set\(lupdate_sources "([^"]*)"', pathlib.Path(project).read_text())
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        listed = pathlib.Path(folder, "sources.lst")
        # Without those that the build generates: they hold no texts.
        listed.write_text("\n".join(source for source in sources.group(1).split(";")
                                    if "/.rcc/" not in source))
        files = sorted(pathlib.Path(root, "translations").glob("*.ts"))
        copies = [shutil.copy(file, folder) for file in files]
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-I", root,
                        f"@{listed}", "-ts", *copies], check=True)
        for file, copy in zip(files, copies):
            for complaint, (context, source, _) in complaints(messages(file), messages(copy)):
                print(f"{file.name}: {context}: “{source}” {complaint}")
                failed = True
    if failed:
        print("Run the target update_translations and translate what is unfinished.")
    return failed


if __name__ == "__main__":
    sys.exit(main())
