public import Bibliography
public import CSL

/// What a report may use and is told.
public struct ReportOptions: Sendable {
  /// The time that a script may take, in seconds.
  public var seconds = 10.0
  /// The memory that Lua's values may take, in bytes.
  public var memory = 512 << 20
  /// The day the report is made for, `data.today` in scripts; `nil` where none was given.
  public var today: DateParts?
  /// The style of a bibliography that names none.
  public var defaultStyle = "ieee"
  /// Where citation styles are found.
  public var styles = StyleLibrary()
  /// Where the styles' languages are found.
  public var locales = LocaleLibrary()
  /// Finds the text of a module that a script requires, by its name (`types`, `lib.names`): beside the script, then
  /// among those that the program carries. `nil` where there is none.
  public var module: @Sendable (String) -> Script? = { _ in nil }
  /// Reads a file that a script loads with `data:load`, by the path as the script gives it.
  public var file: @Sendable (String) throws(FileRefusal) -> [UInt8] = { (_) throws(FileRefusal) in
    throw FileRefusal("files cannot be read here")
  }
  /// Gets each message of the script at once.
  public var onMessage: @Sendable (LogMessage) -> Void = { _ in }

  /// The defaults: 10 seconds, 512 MB, the style ieee, no files.
  public init() {}
}

/// Why a file is not read.
public struct FileRefusal: Error, Hashable, Sendable {
  /// What is wrong, as part of a sentence: `no such file`.
  public var reason: String

  /// A refusal with its reason.
  public init(_ reason: String) { self.reason = reason }
}
