internal import Bibliography

/// Takes off a reference the lines of its own fields that stand below it, as national CV platforms print them:
/// `Tipo de producción: Libro`, `Palavras-chave: …`.
enum LabelledLines {
  private static let labels: Set<String> = [
    "tipo de produccion", "tipo de soporte", "posicion de firma", "grado de contribucion",
    "n total de autores", "autor de correspondencia", "fuente de impacto", "categoria",
    "indice de impacto", "fuente de citas", "citas", "resultados relevantes", "resenas en revistas",
    "publicacion relevante", "doi", "issn", "palavras chave", "areas do conhecimento",
    "setores de atividade", "referencias adicionais", "meio de divulgacao", "home page",
    "keywords", "mots cles", "schlagworter", "impact factor", "times cited", "quartile",
  ]

  private static let types: [(word: String, type: WorkType)] = [
    ("capitulo", .chapter), ("libro", .book), ("livro", .book), ("articulo", .articleJournal),
    ("artigo", .articleJournal), ("tesis", .thesis), ("tese", .thesis), ("patente", .patent),
  ]

  /// The text without such lines, those lines, and the type that one of them says.
  static func split(_ text: StyledText) -> (
    text: StyledText, lines: [StyledText], type: WorkType?
  ) {
    guard text.bytes.contains(0x0A), text.bytes.contains(UInt8(ascii: ":")) else {
      return (text, [], nil)
    }
    var rest = StyledText()
    var taken: [StyledText] = []
    var type: WorkType?
    for (index, line) in text.lines().enumerated() {
      guard index > 0, let value = value(of: line.text) else {
        if !rest.isEmpty { rest.append("\n".utf8) }
        rest.append(line.text)
        continue
      }
      taken.append(line.text)
      let words = ProseFolding.wordList(value)
      if type == nil, ProseFolding.words(line.text.string).hasPrefix("tipo de produccion") {
        type = types.first { words.contains($0.word) }?.type
      }
    }
    return taken.isEmpty ? (text, [], nil) : (rest, taken, type)
  }

  private static func value(of line: StyledText) -> String? {
    guard let colon = line.bytes.prefix(40).firstIndex(of: UInt8(ascii: ":")),
      labels.contains(ProseFolding.words(ProseBytes.string(line.bytes, 0..<colon)))
    else { return nil }
    return ProseBytes.string(line.bytes, (colon + 1)..<line.bytes.count)
  }
}
