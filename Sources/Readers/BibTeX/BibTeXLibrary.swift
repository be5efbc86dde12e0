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
  ///
  /// Each entry becomes a work as soon as it is read, and its fields are let go of. Where entries take over fields of
  /// others, which may come later, all are read first. `passed` is told up to where the bytes are no longer needed.
  mutating func read(passed: (Int) -> Void) {
    var parser = BibTeXParser(bytes, source: source)
    var lines = LineCounter(bytes)
    var resolver = BibTeXResolver(bytes: bytes)
    while let entry = parser.next(), !parser.hasParents {
      file(entry, &resolver, &lines)
      convert(entry, of: parser, &resolver, &lines)
      parser.forgetFields()
      passed(entry.start)
    }
    if parser.hasParents { readWithParents(&parser, &lines) }
    diagnostics = parser.diagnostics + diagnostics
    if diagnostics.count > 1 {
      diagnostics.sort {
        ($0.range?.line ?? 0, $0.range?.column ?? 0) < ($1.range?.line ?? 0, $1.range?.column ?? 0)
      }
    }
  }

  /// Begins anew: reads all entries first, since any may lend its fields to any other.
  private mutating func readWithParents(_ parser: inout BibTeXParser, _ lines: inout LineCounter) {
    works = []
    diagnostics = []
    parser = BibTeXParser(bytes, source: source)
    parser.parse()
    var resolver = BibTeXResolver(bytes: bytes, entries: parser.entries)
    for entry in parser.entries { file(entry, &resolver, &lines) }
    works.reserveCapacity(parser.entries.count)
    for entry in parser.entries { convert(entry, of: parser, &resolver, &lines) }
  }

  private mutating func file(
    _ entry: BibTeXEntry, _ resolver: inout BibTeXResolver, _ lines: inout LineCounter
  ) {
    guard let earlier = resolver.keys.insert(entry) else { return }
    let first = lines.line(at: earlier)
    diagnostics.append(
      Diagnostic(
        .warning, code: "duplicate-key",
        "the key '\(String(decoding: bytes[entry.key], as: UTF8.self))' is that of the entry in line \(first) already",
        at: lines.range(at: entry.start, in: source), hint: "both entries are kept"))
  }

  private mutating func convert(
    _ entry: BibTeXEntry, of parser: borrowing BibTeXParser, _ resolver: inout BibTeXResolver,
    _ lines: inout LineCounter
  ) {
    let isExact = entry.start > parser.exactFrom
    parser.fields.withUnsafeBufferPointer { fields in
      parser.assembled.withUnsafeBufferPointer { assembled in
        resolver.fields = fields
        resolver.assembled = assembled
        convert(entry, isExact: isExact, &resolver, &lines)
      }
    }
  }

  /// Makes the work of an entry whose fields the resolver knows.
  private mutating func convert(
    _ entry: BibTeXEntry, isExact: Bool, _ resolver: inout BibTeXResolver,
    _ lines: inout LineCounter
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
      location: SourceLocation(source: source, line: line), isExact: isExact)
    converter.convert()
    for index in converter.repeatedFields {
      let range = resolver.fields[index].nameRange
      diagnostics.append(
        Diagnostic(
          .warning, code: "duplicate-field",
          "the field '\(String(decoding: bytes[range], as: UTF8.self))' stands twice in the entry '\(id)'",
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
    converter.work.trim()
    works.append(converter.work)
  }
}
