/// The formats that documents can be written in: the one list of them.
public enum DocumentWriters {
  /// The writers, the default first.
  public static let all: [any DocumentWriter] = [
    MarkdownWriter(), LaTeXWriter(), HTMLWriter(), PlainTextWriter(),
  ]

  /// The writer of a format by its name or another name of it, in any case; `nil` for none.
  public static func named(_ name: String) -> (any DocumentWriter)? {
    let name = name.lowercased()
    return all.first { $0.format.name == name || $0.format.otherNames.contains(name) }
  }

  /// The writer of the format that a file's ending stands for; `nil` for none.
  ///
  /// The ending is that of the last part of the path: `list.tex`. Its case does not matter.
  public static func forFile(_ path: String) -> (any DocumentWriter)? {
    guard let file = path.split(separator: "/").last, let dot = file.lastIndex(of: ".") else {
      return nil
    }
    let ending = file[file.index(after: dot)...].lowercased()
    return all.first { $0.format.fileEndings.contains(ending) }
  }
}
