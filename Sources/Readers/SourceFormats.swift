/// The formats that are read; a new one is one line here.
public enum SourceFormats {
  /// Every reader. Where two are equally sure of some bytes, the first wins.
  public static let readers: [any SourceReader.Type] = [
    // Bibliographies.
    DossierJSONReader.self, BibTeXReader.self, RISReader.self, MEDLINEReader.self,
    ReferReader.self, PubMedXMLReader.self, EndNoteXMLReader.self, ArxivAtomReader.self,
    DBLPReader.self, OpenAlexReader.self, CrossrefReader.self, ORCIDReader.self,
    DataCiteReader.self, CSLJSONReader.self, CSLYAMLReader.self, CSVReader.self,
    // Curricula and profiles.
    JSONResumeReader.self, RenderCVReader.self,
    MarkdownCVReader.self, ProfilePageReader.self, PlainTextCVReader.self,
  ]
}
