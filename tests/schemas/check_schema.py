# SPDX-License-Identifier: GPL-3.0-or-later
"""check_schema.py SCHEMA FILE: checks a JSON file against a JSON Schema.

Prints one line for each violation, with its JSON pointer, and ends with 1 if there is any.
"""

import json
import sys

import jsonschema


def main(schema_path, file_path):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    with open(file_path, encoding="utf-8") as file:
        document = json.load(file)
    validator_class = jsonschema.validators.validator_for(schema)
    validator_class.check_schema(schema)
    violations = list(validator_class(schema).iter_errors(document))
    for violation in violations:
        place = "".join(f"/{part}" for part in violation.absolute_path)
        print(f"{file_path}: {place}: {violation.message}")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
