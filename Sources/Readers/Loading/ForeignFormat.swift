/// A format that is no text of ours, told by its first bytes, and what makes text of it.
struct ForeignFormat: Sendable {
  /// The format's name in a record: `docx`; empty for one that is not read.
  var format = ""
  /// The format with its article: `a PDF`.
  var name: String
  var hint = ""
  /// What makes text of it; `nil` for a format that is not read.
  var converter: DocumentConverter?

  private static let pdf = ForeignFormat(format: "pdf", name: "a PDF", converter: .pdftotext)
  private static let docx = ForeignFormat(
    format: "docx", name: "a Word document", converter: .pandoc(from: "docx"))
  private static let odt = ForeignFormat(
    format: "odt", name: "an OpenDocument text", converter: .pandoc(from: "odt"))
  private static let rtf = ForeignFormat(
    format: "rtf", name: "an RTF file", converter: .pandoc(from: "rtf"))
  private static let html = ForeignFormat(
    format: "html", name: "a web page", converter: .pandoc(from: "html"))

  private static let signatures: [(bytes: [UInt8], format: ForeignFormat)] = [
    (Array("%PDF-".utf8), pdf),
    ([0x50, 0x4B, 0x03, 0x04], ForeignFormat(name: "a ZIP archive", hint: "unpack it first")),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      ForeignFormat(name: "an old Office file", hint: "save it as .docx")
    ),
    ([0x1F, 0x8B], ForeignFormat(name: "a gzip archive", hint: "unpack it first: gunzip FILE.gz")),
    ([0x89, 0x50, 0x4E, 0x47], ForeignFormat(name: "a PNG picture")),
    ([0xFF, 0xD8, 0xFF], ForeignFormat(name: "a JPEG picture")),
    (Array("{\\rtf".utf8), rtf),
    ([0x7F, 0x45, 0x4C, 0x46], ForeignFormat(name: "a program")),
  ]

  /// The format that the bytes begin like; `nil` for text.
  static func detect(_ bytes: [UInt8]) -> ForeignFormat? {
    for (signature, format) in signatures where bytes.starts(with: signature) {
      return signature.starts(with: [0x50, 0x4B]) ? archive(bytes) ?? format : format
    }
    if isHTML(bytes) { return html }
    // UTF-16 text holds NUL bytes too, but says so with a byte-order mark or at every other byte.
    let start = bytes.prefix(4096)
    let zeros = start.count { $0 == 0 }
    if zeros > 0 && zeros * 4 < start.count {
      return ForeignFormat(name: "not text (it holds NUL bytes)")
    }
    return nil
  }

  /// Whether a file's ending says that it is text, so that a document of this format is there by mistake.
  ///
  /// Web pages are text, and may be saved under any name.
  func isMisnamed(ending: String) -> Bool {
    format != "html" && Self.textEndings.contains(ending)
  }

  private static let textEndings: Set<String> = [
    "md", "markdown", "txt", "text", "bib", "json", "jsonl", "yaml", "yml", "ris", "nbib", "enw",
    "xml", "csv", "tsv", "tex",
  ]

  /// The document that a ZIP archive is, by the names of its files.
  private static func archive(_ bytes: [UInt8]) -> ForeignFormat? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    if head.contains("mimetypeapplication/vnd.oasis.opendocument.text") { return odt }
    // The list of an archive's files stands at its end.
    let tail = String(decoding: bytes.suffix(1 << 16), as: UTF8.self)
    return (head + tail).contains("word/document.xml") ? docx : nil
  }

  /// Whether the text begins as a page does: a document type or the element `html`, behind comments perhaps.
  private static func isHTML(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<") else { return false }
    var head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()[...]
    while true {
      head = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return true }
      let end: String
      if head.hasPrefix("<!--") {
        end = "-->"
      } else if head.hasPrefix("<?xml") {
        end = "?>"
      } else {
        return false
      }
      guard let range = head.firstRange(of: end) else { return false }
      head = head[range.upperBound...]
    }
  }
}
