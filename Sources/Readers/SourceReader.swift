public import Dataset

/// Reads one format.
///
/// A reader is one file and one line in ``SourceFormats``. It reads everything readable, collects diagnostics with
/// file, line and column, and never traps, whatever the bytes are.
public protocol SourceReader: Sendable {
  /// The format's name: `bibtex`, `csl-json`, `markdown-cv`.
  static var format: String { get }
  /// File endings without the dot, in lower case; a hint, which the content overrules.
  static var fileEndings: [String] { get }

  /// How sure the reader is that the bytes are of its format: 0 (no) to 100 (certainly).
  ///
  /// `ending` is the file's ending in lower case, empty for standard input. Only the beginning of a large input
  /// should be looked at.
  static func confidence(_ bytes: [UInt8], ending: String) -> Int

  /// The most that ``confidence(_:ending:)`` says of any source; 100 where nothing else is said.
  ///
  /// A reader is not asked where another is as sure as that already: those of texts without fixed marks look long.
  static var highestConfidence: Int { get }

  /// The most bytes that a line of the format may have; a format of data has no such limit.
  static var longestLine: Int { get }

  /// Whether the format itself writes characters as references (`&amp;`), so that what is left of them after reading is meant
  /// as it stands.
  static var hasCharacterReferences: Bool { get }

  /// Reads the bytes, which are UTF-8 (a byte-order mark and other encodings are dealt with before).
  static func read(_ bytes: [UInt8], source: String, options: ReadingOptions) -> SourceRecord
}

extension SourceReader {
  public static var highestConfidence: Int { 100 }
  public static var longestLine: Int { .max }
  public static var hasCharacterReferences: Bool { false }
}

/// What a reader may be told.
public struct ReadingOptions: Sendable {
  /// Whose record it is, where the caller knows.
  public var person: String?
  /// What the columns of a table hold, by the columns' names: `["Titel": "title"]`.
  public var columns: [String: String]

  /// Options as a caller gives them.
  public init(person: String? = nil, columns: [String: String] = [:]) {
    self.person = person
    self.columns = columns
  }
}
