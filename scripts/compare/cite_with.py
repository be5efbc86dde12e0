#!/usr/bin/env python3
"""Writes a bibliography with another citation processor, to be measured: cite_with.py citeproc-py|typst WORKS STYLE.

WORKS is CSL-JSON for citeproc-py, and BibTeX, which stands in a folder of its own, for Typst; STYLE a .csl file.
Exit status 3 where the processor is not installed.
"""

import json
import pathlib
import sys


def citeproc_py(works, style):
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    items = json.loads(pathlib.Path(works).read_text(encoding="utf-8"))
    bibliography = CitationStylesBibliography(
        CitationStylesStyle(style, validate=False), CiteProcJSON(items), formatter.plain
    )
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    for entry in bibliography.bibliography():
        print(str(entry))


def typst(works, style):
    import typst as compiler

    folder = pathlib.Path(works).parent
    name = pathlib.Path(style).name
    (folder / name).write_bytes(pathlib.Path(style).read_bytes())
    document = folder / "list.typ"
    document.write_text(f'#bibliography("{pathlib.Path(works).name}", style: "{name}", full: true)\n')
    compiler.compile(str(document), output=str(folder / "list.pdf"))


PROCESSORS = {"citeproc-py": citeproc_py, "typst": typst}

if __name__ == "__main__":
    processor, works, style = sys.argv[1:]
    try:
        PROCESSORS[processor](works, style)
    except ModuleNotFoundError:
        sys.exit(3)
