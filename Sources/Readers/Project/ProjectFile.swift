public import Dataset
internal import Parsing

/// Reads `dossier.yaml`: whose record a folder holds, its sources, and what the person says against them.
///
/// ```yaml
/// person:
///   name: Ada Beispiel
///   aliases: [A. M. Beispiel, Ada Muster]
///   orcid: 0000-0002-1825-0097
/// sources: [cv.md, papers.bib]
/// style: ieee
/// corrections:
///   10.1000/example: { volume: 12, issued: 2023-05 }
///   muster2019: { same-as: beispiel2019 }
///   talk-of-a-namesake: { drop: true }
/// selections:
///   proposal: [beispiel2019, 10.1000/example]
/// ```
public enum ProjectFile {
  /// The file's name in a project's folder.
  public static let name = "dossier.yaml"

  /// The settings that the bytes of a file hold; what is wrong in them is among the settings' diagnostics.
  public static func read(_ bytes: [UInt8], path: String) -> ProjectSettings {
    let decoded = TextDecoding.decode(bytes, source: path)
    let (value, diagnostics) = YAMLParser.parse(decoded.bytes, source: path)
    var reader = ProjectFileReader(path: path)
    reader.settings.diagnostics = decoded.diagnostics + diagnostics
    if let value { reader.read(value) }
    return reader.settings
  }
}
