import Bibliography
import Parsing

/// Finds styles by name: in folders, among those built in, or at a path.
///
/// ```swift
/// let style = try StyleLibrary().style("nature")      // a style of the system
/// let mine = try StyleLibrary().style("my/house.csl") // a path: it has a slash or ends in .csl
/// ```
public struct StyleLibrary: Sendable {
  /// The folders that are searched, in order; the folder `dependent` within each is searched too.
  public var folders: [String]
  /// A style that the program carries, by name; asked after the folders.
  public var builtIn: @Sendable (String) -> [UInt8]?

  /// Where Debian's package `citation-style-language-styles` keeps the styles.
  public static let systemFolders = ["/usr/share/citation-style-language/styles"]

  /// A library of folders and built-in styles.
  public init(
    folders: [String] = Self.systemFolders,
    builtIn: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.folders = folders
    self.builtIn = builtIn
  }

  /// The style of a name or path; a dependent style's parent is found for it.
  ///
  /// Throws ``StyleError`` where there is no such style (with the nearest names) or where it is broken.
  public func style(_ name: String) throws(StyleError) -> Style {
    let found = try load(name)
    guard found.isDependent else { return found }
    let parent = Self.name(ofIdentifier: found.info.parent)
    let independent: Style
    do throws(StyleError) {
      independent = try load(parent)
    } catch {
      throw StyleError(
        "missing-parent",
        "the style '\(name)' depends on the style '\(parent)', which cannot be used",
        hint: error.diagnostics.first.map { "\($0.message)" } ?? "")
    }
    guard !independent.isDependent else {
      throw StyleError(
        "dependent-parent",
        "the style '\(name)' depends on '\(parent)', which itself depends on another style")
    }
    return independent.adopting(found.info)
  }

  /// The names of all styles in the folders, dependent ones included, sorted.
  public func names() -> [String] {
    var result: Set<String> = []
    for folder in folders {
      result.formUnion(FileReading.names(in: folder, ending: ".csl"))
      result.formUnion(FileReading.names(in: folder + "/dependent", ending: ".csl"))
    }
    return result.sorted()
  }

  /// The names nearest to one that is not found, nearest first.
  public func nearest(to name: String, count: Int = 3) -> [String] {
    NearestName.names(to: name, in: names(), count: count)
  }

  private func load(_ name: String) throws(StyleError) -> Style {
    if name.contains("/") || name.hasSuffix(".csl") {
      if let bytes = FileReading.bytes(of: name) { return try Style(parsing: bytes, source: name) }
      if name.hasPrefix("http") { return try load(Self.name(ofIdentifier: name)) }
      if name.contains("/") {
        throw StyleError(
          "unknown-style", "the style file '\(name)' cannot be read", hint: "check the path")
      }
    }
    let stem = name.hasSuffix(".csl") ? String(name.dropLast(4)) : name
    for folder in folders {
      for path in ["\(folder)/\(stem).csl", "\(folder)/dependent/\(stem).csl"] {
        if let bytes = FileReading.bytes(of: path) {
          return try Style(parsing: bytes, source: path)
        }
      }
    }
    if let bytes = builtIn(stem) { return try Style(parsing: bytes, source: "<\(stem)>") }
    let near = nearest(to: stem)
    throw StyleError(
      "unknown-style", "there is no style '\(stem)'",
      hint: near.isEmpty
        ? "styles are searched in: \(folders.joined(separator: ", "))"
        : "did you mean \(near.map { "'\($0)'" }.joined(separator: ", "))?")
  }

  /// `http://www.zotero.org/styles/ieee` names the style `ieee`.
  private static func name(ofIdentifier identifier: String) -> String {
    identifier.split(separator: "/").last.map(String.init) ?? identifier
  }
}
