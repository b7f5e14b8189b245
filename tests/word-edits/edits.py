"""Opens a Word file in LibreOffice, makes one edit after another, each in a fresh copy, untracked and tracked, and saves each as Word.

    python3 edits.py FILE.docx OUT [NAME...]

Python, because LibreOffice speaks it; the edits are named like the cases of edits.ts.
"""

import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

PARAGRAPH_BREAK = 0
BOLD = 150.0
PLAIN = 100.0


def value(name, content):
    made = PropertyValue()
    made.Name = name
    made.Value = content
    return made


class Office:
    """A LibreOffice of its own, with a profile of its own."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="stet-office-")
        pipe = f"stet{os.getpid()}"
        self.process = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation=file://{self.folder.name}",
                "--headless",
                "--norestore",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(240):
            try:
                self.context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except Exception:
                time.sleep(0.25)
        else:
            raise SystemExit("LibreOffice did not answer within a minute.")
        self.desktop = self.create("com.sun.star.frame.Desktop")
        self.dispatcher = self.create("com.sun.star.frame.DispatchHelper")
        return self

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.folder.cleanup()

    def create(self, service):
        return self.context.ServiceManager.createInstanceWithContext(service, self.context)

    def open(self, path):
        return self.desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (value("Hidden", True),))

    def do(self, document, command, *values):
        self.dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, values)


def found(document, text):
    search = document.createSearchDescriptor()
    search.SearchString = text
    search.SearchCaseSensitive = True
    place = document.findFirst(search)
    if place is None:
        raise LookupError(text)
    return place


def at_end(document, text):
    place = found(document, text)
    return place.Text.createTextCursorByRange(place.End)


def paragraph(document, text):
    """The paragraph that holds a text, with its mark."""
    place = found(document, text)
    cursor = place.Text.createTextCursorByRange(place)
    cursor.gotoStartOfParagraph(False)
    cursor.gotoEndOfParagraph(True)
    cursor.goRight(1, True)
    return cursor


def add_paragraph(document, behind, text, style=None):
    place = found(document, behind)
    cursor = place.Text.createTextCursorByRange(place.End)
    cursor.gotoEndOfParagraph(False)
    cursor.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    cursor.Text.insertString(cursor, text, False)
    if style:
        cursor.ParaStyleName = style


def select(document, cursor):
    document.CurrentController.select(cursor)


def in_cell(document, name):
    table = document.TextTables.getByIndex(0)
    document.CurrentController.select(table.getCellByName(name).createTextCursor())
    return table


EDITS = {}


def edit(name):
    def keep(function):
        EDITS[name] = function
        return function

    return keep


@edit("nothing")
def nothing(office, document):
    pass


@edit("word")
def word(office, document):
    found(document, "spring").String = "April"


@edit("word between marks")
def word_between_marks(office, document):
    found(document, "words,").String = "letters,"


@edit("sentence")
def sentence(office, document):
    cursor = at_end(document, "before the ice.")
    cursor.Text.insertString(cursor, " Some stay.", False)


@edit("sentence removed")
def sentence_removed(office, document):
    found(document, " They leave before the ice.").String = ""


@edit("bold")
def bold(office, document):
    found(document, "two years").CharWeight = BOLD


@edit("bold removed")
def bold_removed(office, document):
    found(document, "strong").CharWeight = PLAIN


@edit("link")
def link(office, document):
    found(document, "weir").HyperLinkURL = "https://example.org/weir"


@edit("link elsewhere")
def link_elsewhere(office, document):
    found(document, "a link").HyperLinkURL = "https://example.org/two"


@edit("new paragraph")
def new_paragraph(office, document):
    add_paragraph(document, "before the ice.", "Nobody knows where they go.")


@edit("paragraph removed")
def paragraph_removed(office, document):
    paragraph(document, "A second paragraph about boats").String = ""


@edit("heading before a list removed")
def heading_before_a_list_removed(office, document):
    paragraph(document, "What towns need").String = ""


@edit("heading before a quote removed")
def heading_before_a_quote_removed(office, document):
    paragraph(document, "Outlook").String = ""


@edit("item before a heading removed")
def item_before_a_heading_removed(office, document):
    paragraph(document, "Mark the channel").String = ""


@edit("paragraph with a note removed")
def paragraph_with_a_note_removed(office, document):
    paragraph(document, "The mills stopped").String = ""


@edit("paragraph and heading before a figure removed")
def paragraph_and_heading_before_a_figure_removed(office, document):
    paragraph(document, "over two lines.").String = ""
    paragraph(document, "Figures").String = ""


@edit("heading joined with a quote")
def heading_joined_with_a_quote(office, document):
    cursor = at_end(document, "Outlook")
    cursor.gotoRange(found(document, "The river was here").End, True)
    cursor.String = ""


@edit("item joined with a heading")
def item_joined_with_a_heading(office, document):
    cursor = at_end(document, "Mark the channel.")
    cursor.goRight(1, True)
    cursor.String = " "


@edit("section moved")
def section_moved(office, document):
    start = found(document, "Boats")
    cursor = start.Text.createTextCursorByRange(start)
    cursor.gotoStartOfParagraph(False)
    cursor.gotoRange(found(document, "over two lines.").End, True)
    cursor.goRight(1, True)
    select(document, cursor)
    content = document.CurrentController.getTransferable()
    cursor.String = ""
    place = found(document, "The town will build")
    target = place.Text.createTextCursorByRange(place.Start)
    target.gotoStartOfParagraph(False)
    select(document, target)
    document.CurrentController.insertTransferable(content)


@edit("paragraph moved")
def paragraph_moved(office, document):
    cursor = paragraph(document, "The town will build")
    select(document, cursor)
    content = document.CurrentController.getTransferable()
    cursor.String = ""
    place = found(document, "Boats come in")
    target = place.Text.createTextCursorByRange(place.Start)
    target.gotoStartOfParagraph(False)
    select(document, target)
    document.CurrentController.insertTransferable(content)


@edit("split")
def split(office, document):
    place = found(document, " They leave before")
    cursor = place.Text.createTextCursorByRange(place.Start)
    cursor.goRight(1, True)
    cursor.String = ""
    cursor.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)


@edit("merge")
def merge(office, document):
    cursor = at_end(document, "build a weir.")
    cursor.goRight(1, True)
    cursor.String = " "


@edit("item")
def item(office, document):
    add_paragraph(document, "a quay", "a market")


@edit("item deeper")
def item_deeper(office, document):
    cursor = at_end(document, "a quay")
    cursor.NumberingLevel = 1


@edit("item removed")
def item_removed(office, document):
    paragraph(document, "a quay").String = ""


@edit("list of paragraphs")
def list_of_paragraphs(office, document):
    cursor = paragraph(document, "The town will build")
    cursor.gotoRange(found(document, "two years.").End, True)
    select(document, cursor)
    office.do(document, ".uno:DefaultBullet", value("On", True))


@edit("heading deeper")
def heading_deeper(office, document):
    at_end(document, "Outlook").ParaStyleName = "Heading 2"


@edit("heading raised")
def heading_raised(office, document):
    at_end(document, "Boats").ParaStyleName = "Heading 1"


@edit("heading words")
def heading_words(office, document):
    found(document, "Outlook").String = "What comes"


@edit("new heading")
def new_heading(office, document):
    add_paragraph(document, "over two lines.", "Ferries", "Heading 2")


@edit("cell")
def cell(office, document):
    found(document, "340").String = "341"


@edit("row")
def row(office, document):
    table = in_cell(document, "A3")
    office.do(document, ".uno:InsertRowsAfter")
    table.getCellByName("A4").String = "Dogwood"
    table.getCellByName("B4").String = "99"


@edit("row removed")
def row_removed(office, document):
    in_cell(document, "A3")
    office.do(document, ".uno:DeleteRows")


@edit("column")
def column(office, document):
    table = in_cell(document, "B1")
    office.do(document, ".uno:InsertColumnsAfter")
    for place, text in (("C1", "Mills"), ("C2", "1"), ("C3", "2"), ("C4", "3")):
        table.getCellByName(place).String = text


@edit("column removed")
def column_removed(office, document):
    in_cell(document, "B1")
    office.do(document, ".uno:DeleteColumns")


@edit("note")
def note(office, document):
    cursor = at_end(document, "a weir")
    made = document.createInstance("com.sun.star.text.Footnote")
    cursor.Text.insertTextContent(cursor, made, False)
    made.String = "Plans are public."


@edit("note edited")
def note_edited(office, document):
    found(document, "The last one").String = "The very last"


@edit("note removed")
def note_removed(office, document):
    document.Footnotes.getByIndex(0).Anchor.String = ""


@edit("caption")
def caption(office, document):
    found(document, "in summer").String = "in winter"


@edit("alternative text")
def alternative_text(office, document):
    document.GraphicObjects.getByIndex(0).Description = "A stone bridge"


@edit("title")
def title(office, document):
    found(document, "The river report").String = "The town report"


@edit("comment")
def comment(office, document):
    place = found(document, "two years")
    made = document.createInstance("com.sun.star.text.textfield.Annotation")
    made.Author = "Bea"
    made.Content = "Who says so?"
    place.Text.insertTextContent(place, made, True)


@edit("comment resolved")
def comment_resolved(office, document):
    comment(office, document)
    fields = document.TextFields.createEnumeration()
    made = fields.nextElement()
    while not made.supportsService("com.sun.star.text.textfield.Annotation"):
        made = fields.nextElement()
    made.Resolved = True


@edit("pasted paragraph")
def pasted_paragraph(office, document):
    other = office.desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, (value("Hidden", True),))
    cursor = other.Text.createTextCursor()
    other.Text.insertString(cursor, "Pasted from elsewhere.", False)
    other.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    cursor.gotoStart(False)
    cursor.gotoEnd(True)
    cursor.CharFontName = "Liberation Sans"
    cursor.CharHeight = 14
    select(other, cursor)
    content = other.CurrentController.getTransferable()
    place = found(document, "The town will build")
    target = place.Text.createTextCursorByRange(place.Start)
    target.gotoStartOfParagraph(False)
    select(document, target)
    document.CurrentController.insertTransferable(content)
    other.close(True)


@edit("many")
def many(office, document):
    for change in (word, bold, new_paragraph, item, cell, note_edited, heading_words, paragraph_removed):
        change(office, document)


def made(office, path, name, tracked, target):
    document = office.open(path)
    try:
        document.RecordChanges = tracked
        EDITS[name](office, document)
        document.storeToURL(uno.systemPathToFileUrl(target), (value("FilterName", "MS Word 2007 XML"),))
        if tracked:
            office.do(document, ".uno:AcceptAllTrackedChanges")
            accepted = target.replace(".tracked.", ".accepted.")
            document.storeToURL(uno.systemPathToFileUrl(accepted), (value("FilterName", "MS Word 2007 XML"),))
    finally:
        document.close(True)


def main(path, folder, *names):
    with Office() as office:
        for name in names or EDITS:
            for tracked in (False, True):
                kind = "tracked" if tracked else "plain"
                target = os.path.join(os.path.abspath(folder), f"{name.replace(' ', '-')}.{kind}.docx")
                made(office, os.path.abspath(path), name, tracked, target)
                print(os.path.basename(target), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
