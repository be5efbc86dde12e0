import Bibliography
public import Dataset
import Parsing

/// Reads Dossier's own JSON, as its exporter writes it; `docs/json.md` describes it.
///
/// Facts keep the sources and lines that the file states for them. A field that the format does not have is
/// reported; a file that is cut short is read as far as it goes.
public enum DossierJSONReader: SourceReader {
  public static let format = "json"
  public static let fileEndings = ["json"]
  public static let hasCharacterReferences = true

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    let beginning = String(decoding: bytes.prefix(64), as: UTF8.self).filter { !$0.isWhitespace }
    return beginning.hasPrefix("{\"dossier\":") ? 100 : 0
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = DossierJSONParser(buffer, source: source)
      parser.parse()
      return parser.record
    }
  }
}
