"""Reads a bibliography's HTML, ours or pandoc's, into entries that can be compared."""

import html.parser

MARKS = {"i": "i", "em": "i", "b": "b", "strong": "b", "u": "u", "sup": "sup", "sub": "sub"}


class Entries(html.parser.HTMLParser):
    """For each key, runs of text with the marks that they bear."""

    def __init__(self, keeps_normal, toggles):
        super().__init__(convert_charrefs=True)
        self.keeps_normal = keeps_normal
        self.toggles = toggles
        self.entries = {}
        self.key = None
        self.depth = 0
        self.marks = []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "div":
            if attributes.get("id", "").startswith("ref-"):
                self.key = attributes["id"][4:]
                self.entries[self.key] = []
                self.depth = 0
            elif self.key is not None:
                self.depth += 1
                self.add(" ")
        elif tag == "br":
            self.add(" ")
        else:
            self.marks.append(self.mark(tag, attributes))

    def mark(self, tag, attributes):
        style = attributes.get("style", "").replace(" ", "")
        if tag == "span" and ("small-caps" in style or attributes.get("class") == "smallcaps"):
            return "sc"
        if tag == "span" and "font-style:normal" in style:
            return "-i"
        if tag == "span" and "font-weight:normal" in style:
            return "-b"
        if tag == "span" and "font-variant:normal" in style:
            return "-sc"
        if tag == "span" and ("underline" in style or attributes.get("class") == "underline"):
            return "u"
        return MARKS.get(tag, "")

    def handle_endtag(self, tag):
        if tag == "div" and self.key is not None:
            if self.depth == 0:
                self.key = None
            else:
                self.depth -= 1
                self.add(" ")
        elif tag not in ("div", "br") and self.marks:
            self.marks.pop()

    def handle_data(self, data):
        self.add(data)

    def add(self, text):
        if self.key is None:
            return
        marks = set()
        for mark in self.marks:
            if mark.startswith("-"):
                if self.keeps_normal:
                    marks.discard(mark[1:])
            elif mark == "i" and "i" in marks:
                if self.toggles:
                    marks.discard("i")
            elif mark:
                marks.add(mark)
        self.entries[self.key].append((text, frozenset(marks)))


BEGIN, END = "\x01", "\x02"


def read(page):
    """Entries of an HTML page in their order, white space folded.

    Each is its text and its text with marks, in three readings: italics within italics are upright; nothing is ever
    set back to normal; italics within italics are italics. pandoc writes <em><em> both for a species' name in an
    italic title, which readers see upright, and where a style asks for italics twice.
    """
    result = {}
    for keeps_normal, toggles in ((True, True), (False, True), (True, False)):
        parser = Entries(keeps_normal, toggles)
        parser.feed(page)
        for key, runs in parser.entries.items():
            letters = folded(runs)
            if key not in result:
                result[key] = ("".join(letter for letter, _ in letters),)
            result[key] += (marked(letters),)
    return result


def folded(runs):
    """The letters of runs, each with its marks; white space folded and without marks."""
    result = []
    for text, marks in runs:
        for letter in text:
            if letter.isspace() and letter not in "\u00a0\u202f\u2009":
                letter = " "
            if letter == " " and (not result or result[-1][0] == " "):
                continue
            result.append((letter, frozenset() if letter == " " else marks))
    while result and result[-1][0] == " ":
        result.pop()
    return result


def marked(letters):
    """The text of letters with their marks where these change, between BEGIN and END: a style may write braces."""
    result = []
    current = frozenset()
    for letter, marks in letters:
        if marks != current and letter != " ":
            result.append(BEGIN + ",".join(sorted(marks)) + END)
            current = marks
        result.append(letter)
    return "".join(result)


def unmarked(text):
    """The letters of a marked text, each with its marks."""
    result = []
    marks = frozenset()
    index = 0
    while index < len(text):
        if text[index] == BEGIN:
            end = text.index(END, index)
            marks = frozenset(filter(None, text[index + 1:end].split(",")))
            index = end + 1
            continue
        result.append((text[index], marks if text[index] != " " else frozenset()))
        index += 1
    return result
