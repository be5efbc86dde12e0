import Bibliography
import Parsing

/// Makes the works of a bibliography's entries.
struct BibTeXLibrary {
  private(set) var works: [Work] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private let source: String

  init(_ bytes: UnsafeBufferPointer<UInt8>, source: String) {
    self.bytes = bytes
    self.source = source
  }

  /// Reads everything; never fails.
  mutating func read() {
    var parser = BibTeXParser(bytes, source: source)
    parser.parse()
    diagnostics = parser.diagnostics
    var lines = LineCounter(bytes)
    var keys = BibTeXKeys(bytes, capacity: parser.entries.count)
    for entry in parser.entries {
      guard let earlier = keys.insert(entry.key) else { continue }
      let first = lines.line(at: parser.entries[earlier].start)
      diagnostics.append(
        Diagnostic(
          .warning, code: "duplicate-key",
          "the key '\(parser.text(entry.key))' is that of the entry in line \(first) already",
          at: lines.range(at: entry.start, in: source), hint: "both entries are kept"))
    }
    var resolver = BibTeXResolver(parser: parser, keys: keys)
    let entries = parser.entries
    works.reserveCapacity(entries.count)
    parser.assembled.withUnsafeBufferPointer { assembled in
      for entry in entries { convert(entry, &resolver, &lines, assembled) }
    }
    if diagnostics.count > 1 {
      diagnostics.sort {
        ($0.range?.line ?? 0, $0.range?.column ?? 0) < ($1.range?.line ?? 0, $1.range?.column ?? 0)
      }
    }
  }

  private mutating func convert(
    _ entry: BibTeXEntry, _ resolver: inout BibTeXResolver, _ lines: inout LineCounter,
    _ assembled: UnsafeBufferPointer<UInt8>
  ) {
    let typeName = UnsafeBufferPointer(rebasing: bytes[entry.type])
    // Data for other entries, and sets of entries, are no works.
    if BibTeXParser.matches(typeName, "xdata") || BibTeXParser.matches(typeName, "set") { return }
    if entry.fields.isEmpty {
      diagnostics.append(
        Diagnostic(
          .warning, code: "empty-entry",
          "the entry '\(String(decoding: bytes[entry.key], as: UTF8.self))' has no field",
          at: lines.range(at: entry.start, in: source), hint: "it is left out"))
      return
    }
    let type = BibTeXType.table[typeName]
    let line = lines.line(at: entry.start)
    resolver.resolve(entry)
    for (field, key) in resolver.missing {
      diagnostics.append(
        Diagnostic(
          .warning, code: "missing-parent",
          "the \(field) '\(key)' is no entry of this bibliography",
          at: lines.range(at: entry.start, in: source)))
    }
    let id =
      entry.key.isEmpty
      ? "entry-\(works.count + 1)" : String(decoding: bytes[entry.key], as: UTF8.self)
    var converter = BibTeXConverter(
      resolver: resolver, entry: entry, type: type ?? .unknown, id: id,
      location: SourceLocation(source: source, line: line), bytes: bytes, assembled: assembled)
    converter.convert()
    for index in converter.repeatedFields {
      let range = resolver.parser.fields[index].nameRange
      diagnostics.append(
        Diagnostic(
          .warning, code: "duplicate-field",
          "the field '\(resolver.parser.text(range))' stands twice in the entry '\(id)'",
          at: lines.range(at: range.lowerBound, in: source), hint: "the first one counts"))
    }
    if type == nil {
      let name = String(decoding: typeName, as: UTF8.self)
      converter.work.other.append(OtherField(name: "entry-type", value: name))
      diagnostics.append(
        Diagnostic(
          .warning, code: "unknown-type", "'@\(name)' is no entry type of BibTeX or BibLaTeX",
          at: lines.range(at: entry.start, in: source), hint: "it is taken as a document"))
    }
    works.append(converter.work)
  }
}
