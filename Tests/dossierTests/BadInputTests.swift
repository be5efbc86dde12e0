import TestSupport
import Testing

/// Whatever is wrong: a clear message, a status that is not zero, and no half of a file.
@Suite struct BadInputTests {
  private let list = "return function(data) return doc.document { title = 'T' } end"

  @Test func missingSource() {
    let folder = TestFolder()
    let run = folder.dossier("run", "publications", "cv.md", "-o", "list.md")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: cv.md: no such file
          hint: check the spelling and the folder you are in

        """)
    #expect(folder.names == [])
  }

  @Test func folderWithoutAnythingToRead() {
    let folder = TestFolder(["cvs/a.png": "\u{1}\u{0}\u{0}", "cvs/.hidden.bib": twoWorks])
    let run = folder.dossier("run", "publications", "cvs", "-o", "list.md")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: cvs: is a folder without a file that is read
          hint: name the files, or list them under 'sources' in a dossier.yaml

        """)
    #expect(folder.names == ["cvs"])
  }

  @Test func aBadFileOfAFolderStopsNothing() {
    var files = ["papers/empty.bib": "", "papers/z/last.bib": "@book{z, title = {Z}}"]
    for index in 10..<60 { files["papers/\(index).bib"] = "@book{b\(index), title = {B \(index)}}" }
    let folder = TestFolder(files)
    let run = folder.dossier("convert", "papers", "--as-read", "-t", "ris")
    let ids = run.output.split(separator: "\n").filter { $0.hasPrefix("ID") }.map {
      $0.dropFirst(6)
    }
    #expect(ids == (10..<60).map { "b\($0)" } + ["z"])
    #expect(run.status == 0)
    #expect(run.errors == "1 warning; dossier check lists them\n")
    let check = folder.dossier("check", "papers")
    #expect((check.output + check.errors).contains("papers/empty.bib: warning: is empty"))
  }

  @Test(arguments: ["", " \n\n\t", "\u{FEFF}"]) func emptySource(text: String) {
    let folder = TestFolder(["cv.md": text])
    let run = folder.dossier("run", "publications", "cv.md", "-o", "list.md")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: cv.md: is empty
          hint: check that the file was saved, or leave it out

        """)
    #expect(folder.names == ["cv.md"])
  }

  @Test func pdfWithTheNameOfAText() {
    let folder = TestFolder(["cv.md": "%PDF-1.7\n%\u{1}\n1 0 obj\n"])
    let run = folder.dossier("run", "publications", "cv.md", "-o", "list.md")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: cv.md: is a PDF; expected text, as its ending .md says
          hint: to have its text read, rename it so that it ends in .pdf

        """)
    #expect(folder.names == ["cv.md"])
  }

  @Test func pdfWhereNothingReadsIt() {
    let folder = TestFolder(["cv.pdf": "%PDF-1.7\n%\u{1}\n1 0 obj\n"])
    let run = folder.dossier(path: "", "run", "publications", "cv.pdf", "-o", "list.md")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: cv.pdf: is a PDF; it is read with pdftotext, which is not installed
          hint: apt install poppler-utils

        """)
    #expect(folder.names == ["cv.pdf"])
  }

  @Test func aDocumentThatItsProgramCannotRead() {
    let folder = TestFolder([
      "cv.html": "<html><p>x</p></html>",
      "bin/pandoc": "#!/bin/sh\necho no such thing >&2\nexit 3\n",
    ])
    folder.makeExecutable("bin/pandoc")
    let run = folder.dossier(path: "bin", "run", "publications", "cv.html")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: cv.html: is a web page; it could not be read with pandoc: no such thing
          hint: check that the file opens elsewhere

        """)
  }

  @Test func everySourceThatCannotBeReadIsNamed() {
    let folder = TestFolder(["a.bib": ""])
    let run = folder.dossier("check", "a.bib", "b.bib")
    #expect(run.status == 2)
    #expect(run.errors.contains("a.bib: is empty"))
    #expect(run.errors.contains("b.bib: no such file"))
  }

  @Test func damagedBytesAreNamedAndTheRestIsRead() {
    let folder = TestFolder()
    folder.write("a.bib", Array(twoWorks.utf8) + [0x0A, 0xFF, 0xFE, 0xFD, 0x0A])
    let run = folder.dossier("run", "publications", "a.bib", "-o", "list.md")
    #expect(run.status == 1)
    #expect(run.errors.contains("a.bib:10:1: error: the bytes FF are not UTF-8; expected text"))
    #expect(folder.text("list.md")?.contains("Traité de radioactivité") == true)
  }

  @Test func bibliographyCutInTheMiddle() {
    let folder = TestFolder(["a.bib": String(twoWorks.dropLast(60))])
    let run = folder.dossier("run", "publications", "a.bib", "-o", "list.md")
    #expect(run.status == 1)
    #expect(run.errors.contains("a.bib:"))
    #expect(folder.text("list.md")?.contains("Sur une substance nouvelle") == true)
  }

  @Test func aLineOfMegabytes() {
    let folder = TestFolder(["cv.md": "# A\n" + String(repeating: "a", count: 2_000_000) + "\n"])
    let run = folder.dossier("run", "publications", "cv.md", "-o", "list.md")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: cv.md:2: the line has 2000000 bytes, expected at most 1048576
          hint: check that the file is what its name says

        """)
    #expect(folder.names == ["cv.md"])
  }

  @Test func unwritableOutput() {
    let folder = TestFolder(["a.bib": twoWorks, "list.lua": list])
    let run = folder.dossier("run", "list.lua", "a.bib", "-o", "out/list.md")
    #expect(run.status == 4)
    #expect(
      run.errors == """
        error: out/list.md: cannot be written: No such file or directory
          hint: make the folder first: mkdir -p out

        """)
    #expect(folder.names == ["a.bib", "list.lua"])
  }

  @Test func unknownFormat() {
    let folder = TestFolder(["a.bib": twoWorks, "list.lua": list])
    let run = folder.dossier("run", "list.lua", "a.bib", "-o", "list.xyz")
    #expect(run.status == 64)
    #expect(run.errors.contains("error: list.xyz: no format has this ending"))
    #expect(folder.names == ["a.bib", "list.lua"])
  }

  @Test func unknownStyleNamesTheNearest() {
    let folder = TestFolder(["a.bib": twoWorks])
    folder.write("ieeee.csl", [])
    let run = folder.dossier("run", "publications", "a.bib", "-P", "style=fallbak", "-o", "list.md")
    #expect(run.status == 3)
    #expect(run.errors.contains("fallbak"))
    #expect(folder.text("list.md") == nil)
  }

  @Test func unknownReportNamesTheNearest() {
    let folder = TestFolder(["a.bib": twoWorks])
    let run = folder.dossier("run", "publicatons", "a.bib")
    #expect(run.status == 3)
    #expect(
      run.errors == """
        error: there is no standard report 'publicatons'
          hint: did you mean 'publications'? dossier reports lists them; a script of your own ends in .lua

        """)
  }
}
