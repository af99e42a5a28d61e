# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translation.py FILE.ts TEXTS.ts: checks that a translation is whole.

TEXTS.ts is what tools/translations has gathered from the sources. Prints one line for each fault
and ends with 1 if there is any.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

PLACE = re.compile(r"%(?:L?\d+|n)")
ACCELERATOR = re.compile(r"&[^\s&]")


def messages(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            comment = message.findtext("comment") or ""
            key = (context.findtext("name"), message.findtext("source"), comment)
            yield key, message


def forms_of(translation):
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def faults_of(source, message):
    translation = message.find("translation")
    if translation.get("type"):
        return ["is " + translation.get("type")]
    faults = []
    forms = forms_of(translation)
    if message.get("numerus") == "yes" and len(forms) != 2:
        faults.append("needs a form for one and a form for many")
    for count, form in zip(("one", "many"), forms):
        places = PLACE.findall(source)
        if count == "one" and message.get("numerus") == "yes" and "%n" not in form:
            places.remove("%n")  # "this day" needs no number
        if not form:
            faults.append("is empty")
        if sorted(PLACE.findall(form)) != sorted(places):
            faults.append(f"has other places than the source: {form!r}")
        if len(ACCELERATOR.findall(form)) != len(ACCELERATOR.findall(source)):
            faults.append(f"has lost its key: {form!r}")
        if form.count("\u202f") != source.count("\u202f"):
            faults.append(f"parts a number from its unit: {form!r}")
        if form.strip() != form and source.strip() == source:
            faults.append(f"begins or ends with a space: {form!r}")
        if ".." in form or "'" in form or '"' in form:
            faults.append(f"is typed as on a typewriter: {form!r}")
    return faults


def main(translation_path, texts_path):
    found = 0
    translated = dict(messages(translation_path))
    for key, _ in messages(texts_path):
        faults = faults_of(key[1], translated[key]) if key in translated else ["is not there"]
        for fault in faults:
            print(f"{key[0]}: {key[1]!r} {fault}")
            found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
