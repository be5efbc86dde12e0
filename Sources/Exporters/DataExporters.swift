/// The formats that a record can be converted to; a new one is one line here.
public enum DataExporters {
  /// Every exporter, in the order in which users are told of them.
  public static let all: [any DataExporter.Type] = [
    CSLJSONExporter.self, BibTeXExporter.self, BibLaTeXExporter.self, RISExporter.self,
    DossierJSONExporter.self,
  ]

  /// The exporter of a format's name, in any case; `nil` for none.
  public static func named(_ name: String) -> (any DataExporter.Type)? {
    let name = name.lowercased()
    return all.first { $0.format == name }
  }

  /// The exporter for a file's ending; `nil` for none.
  public static func forFile(_ path: String) -> (any DataExporter.Type)? {
    guard let file = path.split(separator: "/").last, let dot = file.lastIndex(of: ".") else {
      return nil
    }
    let ending = file[file.index(after: dot)...].lowercased()
    return all.first { $0.fileEndings.contains(ending) }
  }
}
