public import Dataset
public import Parsing

/// Reads a source in whatever format it is: the content decides, the file's ending helps.
///
/// ```swift
/// let record = try SourceLoader.load("cv.md")
/// record.works.count  // 63
/// ```
public enum SourceLoader {
  /// Why a source could not be read at all.
  public struct Failure: Error, Hashable, Sendable {
    /// What is wrong, with the source's name, and a hint.
    public var diagnostic: Diagnostic
  }

  /// Reads a file; `-` is standard input.
  ///
  /// A file that is missing, empty, of no known format, or of one that needs another program throws a
  /// ``Failure`` that says so. Damage within a file is no failure: it is among the record's diagnostics.
  public static func load(
    _ path: String, options: ReadingOptions = ReadingOptions()
  ) throws(Failure) -> SourceRecord {
    if let record = loadMapped(path) { return record }
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch {
      throw Failure(
        diagnostic: Diagnostic(
          .error, code: "unreadable-source", error.reason,
          at: SourceRange(source: error.path, line: 0), hint: error.hint))
    }
    return try read(bytes, source: path == "-" ? "<stdin>" : path, options: options)
  }

  /// From how many bytes on a file is not held in memory while it is read.
  private static let mappedSize = 1 << 20

  /// Reads a large file without holding it; `nil` where its format or encoding asks for all of it at once.
  private static func loadMapped(_ path: String) -> SourceRecord? {
    guard path != "-", let file = MappedFile(path, leastSize: mappedSize) else { return nil }
    let head = Array(file.bytes.prefix(1 << 18))
    guard ForeignFormat.detect(head) == nil, head.contains(where: { $0 > 0x20 }),
      let reader = reader(of: head, ending: fileEnding(path)) as? any BufferReader.Type,
      TextDecoding.isPlainUTF8(file.bytes, passed: file.releasing())
    else { return nil }
    return withExtendedLifetime(file) {
      let escaped = reader.hasCharacterReferences ? nil : EscapedValues(in: file.bytes)
      file.release()
      var record =
        reader.read(file, source: path)
        ?? reader.read(file.bytes, source: path, passed: file.releasing())
      escaped?.apply(to: &record)
      return record
    }
  }

  /// Reads bytes that came from `source`, whose ending helps to tell the format.
  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions = ReadingOptions()
  ) throws(Failure) -> SourceRecord {
    func failure(_ code: String, _ message: String, _ hint: String) -> Failure {
      Failure(
        diagnostic: Diagnostic(
          .error, code: code, message, at: SourceRange(source: source, line: 0), hint: hint))
    }

    if let foreign = ForeignFormat.detect(bytes) {
      guard let converter = foreign.converter else {
        throw failure("foreign-format", "is \(foreign.name), which is not read", foreign.hint)
      }
      let ending = fileEnding(source)
      if foreign.isMisnamed(ending: ending) {
        throw failure(
          "foreign-format", "is \(foreign.name); expected text, as its ending .\(ending) says",
          "to have its text read, rename it so that it ends in .\(foreign.format)")
      }
      let text: [UInt8]
      do {
        text = try converter.convert(bytes)
      } catch {
        throw failure("foreign-format", "is \(foreign.name); it \(error.message)", error.hint)
      }
      guard text.contains(where: { $0 > 0x20 }) else {
        throw failure(
          "no-text", "is \(foreign.name) without any text",
          "a scanned page holds a picture only; make text of it first")
      }
      var record = try readText(text, source: source, ending: converter.ending, options: options)
      record.format = foreign.format
      record.diagnostics.insert(
        Diagnostic(
          .note, code: "converted-source",
          "is \(foreign.name); lines are those of the text that \(converter.program) made of it",
          at: SourceRange(source: source, line: 0)), at: 0)
      return record
    }
    return try readText(bytes, source: source, ending: fileEnding(source), options: options)
  }

  /// Reads bytes that are text.
  private static func readText(
    _ bytes: [UInt8], source: String, ending: String, options: ReadingOptions
  ) throws(Failure) -> SourceRecord {
    func failure(_ code: String, _ message: String, _ hint: String) -> Failure {
      Failure(
        diagnostic: Diagnostic(
          .error, code: code, message, at: SourceRange(source: source, line: 0), hint: hint))
    }

    let decoded = TextDecoding.decode(bytes, source: source)
    guard decoded.bytes.contains(where: { $0 > 0x20 }) else {
      throw failure("empty-source", "is empty", "check that the file was saved, or leave it out")
    }
    guard let reader = reader(of: decoded.bytes, ending: ending) else {
      throw failure(
        "unknown-format", "is of no format that is read",
        "formats read: " + SourceFormats.readers.map { $0.format }.joined(separator: ", "))
    }
    if reader.longestLine < decoded.bytes.count {
      for (number, line) in decoded.bytes.split(
        separator: 0x0A, omittingEmptySubsequences: false
      ).enumerated() {
        if line.count > reader.longestLine {
          throw Failure(
            diagnostic: Diagnostic(
              .error, code: "line-too-long",
              "the line has \(line.count) bytes, expected at most \(reader.longestLine)",
              at: SourceRange(source: source, line: number + 1),
              hint: "check that the file is what its name says"))
        }
      }
    }
    var record = reader.read(decoded.bytes, source: source, options: options)
    record.diagnostics = decoded.diagnostics + record.diagnostics
    if !reader.hasCharacterReferences,
      let escaped = decoded.bytes.withUnsafeBufferPointer({ EscapedValues(in: $0) })
    {
      escaped.apply(to: &record)
    }
    return record
  }

  /// The reader that is surest of some bytes; `nil` where none is.
  static func reader(of bytes: [UInt8], ending: String) -> (any SourceReader.Type)? {
    var best: (any SourceReader.Type)?
    var confidence = 0
    for reader in SourceFormats.readers where reader.highestConfidence > confidence {
      let sure = reader.confidence(bytes, ending: ending)
      if sure > confidence { (best, confidence) = (reader, sure) }
    }
    return best
  }

  /// The ending of a path without its dot, in lower case; empty where it has none.
  static func fileEnding(_ path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
