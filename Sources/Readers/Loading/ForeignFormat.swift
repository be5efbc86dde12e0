/// A format that is not text, told by its first bytes, and what turns it into one that is read.
struct ForeignFormat {
  /// The format with its article: `a PDF`.
  var name: String
  var hint: String

  private static let signatures: [(bytes: [UInt8], format: ForeignFormat)] = [
    (
      Array("%PDF-".utf8),
      ForeignFormat(
        name: "a PDF", hint: "make text of it first: pdftotext -layout FILE.pdf FILE.txt")
    ),
    (
      [0x50, 0x4B, 0x03, 0x04],
      ForeignFormat(
        name: "a ZIP archive (perhaps DOCX or ODT)",
        hint: "make Markdown of it first: pandoc FILE.docx -t gfm -o FILE.md")
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      ForeignFormat(
        name: "an old Office file",
        hint: "save it as .docx, then: pandoc FILE.docx -t gfm -o FILE.md")
    ),
    (
      [0x1F, 0x8B],
      ForeignFormat(name: "a gzip archive", hint: "unpack it first: gunzip FILE.gz")
    ),
    ([0x89, 0x50, 0x4E, 0x47], ForeignFormat(name: "a PNG picture", hint: "")),
    ([0xFF, 0xD8, 0xFF], ForeignFormat(name: "a JPEG picture", hint: "")),
    (
      Array("{\\rtf".utf8),
      ForeignFormat(
        name: "an RTF file", hint: "make Markdown of it first: pandoc FILE.rtf -t gfm -o FILE.md")
    ),
    ([0x7F, 0x45, 0x4C, 0x46], ForeignFormat(name: "a program", hint: "")),
  ]

  /// The format that the bytes begin like; `nil` for text.
  static func detect(_ bytes: [UInt8]) -> ForeignFormat? {
    for (signature, format) in signatures where bytes.starts(with: signature) { return format }
    // UTF-16 text holds NUL bytes too, but says so with a byte-order mark or at every other byte.
    let start = bytes.prefix(4096)
    let zeros = start.count { $0 == 0 }
    if zeros > 0 && zeros * 4 < start.count {
      return ForeignFormat(name: "not text (it holds NUL bytes)", hint: "")
    }
    return nil
  }
}
