"""Prints what two libraries read in a BibTeX file, as JSON: entry type and language by key, for each library.

Used by tests/programs/references.test.ts; needs the Debian packages python3-pybtex and python3-bibtexparser.
"""
import json
import sys

import bibtexparser
from bibtexparser.bparser import BibTexParser
from pybtex.database import parse_file

path = sys.argv[1]
with open(path, encoding="utf8") as file:
    entries = bibtexparser.load(file, BibTexParser(common_strings=True)).entries
pybtex = parse_file(path).entries
print(
    json.dumps(
        {
            "bibtexparser": {e["ID"]: [e["ENTRYTYPE"], e.get("language")] for e in entries},
            "pybtex": {key: [e.type, e.fields.get("language")] for key, e in pybtex.items()},
        }
    )
)
