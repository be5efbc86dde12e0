import Parsing

/// The languages of babel and polyglossia as BCP 47 tags.
///
/// Source: BibLaTeX manual 3.20, table 2 (“Supported Languages”).
enum LanguageName {
  /// The tag of a language's name; a name that is not known, or a tag, stays as it is.
  static func tag(of name: String) -> String {
    table[name] ?? table[name.replacing("lang", with: "")] ?? name
  }

  private static let table = ByteKeyTable<String>(
    [
      ("english", "en-US"), ("american", "en-US"), ("usenglish", "en-US"),
      ("british", "en-GB"), ("ukenglish", "en-GB"), ("canadian", "en-US"),
      ("australian", "en-GB"), ("newzealand", "en-GB"), ("german", "de-DE"),
      ("ngerman", "de-DE"), ("germanb", "de-DE"), ("austrian", "de-AT"),
      ("naustrian", "de-AT"), ("swissgerman", "de-CH"), ("nswissgerman", "de-CH"),
      ("french", "fr-FR"), ("francais", "fr-FR"), ("canadien", "fr-CA"), ("acadian", "fr-CA"),
      ("spanish", "es-ES"), ("italian", "it-IT"), ("portuguese", "pt-PT"),
      ("portuges", "pt-PT"), ("brazil", "pt-BR"), ("brazilian", "pt-BR"), ("dutch", "nl-NL"),
      ("danish", "da-DK"), ("swedish", "sv-SE"), ("norwegian", "nb-NO"), ("norsk", "nb-NO"),
      ("nynorsk", "nn-NO"), ("finnish", "fi-FI"), ("icelandic", "is-IS"), ("polish", "pl-PL"),
      ("czech", "cs-CZ"), ("slovak", "sk-SK"), ("slovene", "sl-SI"), ("slovenian", "sl-SI"),
      ("croatian", "hr-HR"), ("serbian", "sr-RS"), ("serbianc", "sr-RS"),
      ("hungarian", "hu-HU"), ("magyar", "hu-HU"), ("romanian", "ro-RO"),
      ("bulgarian", "bg-BG"), ("russian", "ru-RU"), ("ukrainian", "uk-UA"),
      ("greek", "el-GR"), ("polutonikogreek", "el-GR"), ("latin", "la"), ("turkish", "tr-TR"),
      ("arabic", "ar"), ("hebrew", "he-IL"), ("japanese", "ja-JP"), ("chinese", "zh-CN"),
      ("korean", "ko-KR"), ("vietnamese", "vi-VN"), ("thai", "th-TH"), ("hindi", "hi-IN"),
      ("catalan", "ca-AD"), ("basque", "eu"), ("galician", "gl"), ("estonian", "et-EE"),
      ("latvian", "lv-LV"), ("lithuanian", "lt-LT"), ("afrikaans", "af-ZA"),
      ("persian", "fa-IR"), ("farsi", "fa-IR"),
    ], ignoresCase: true)
}

/// What BibLaTeX's keys for the countries of patents stand for.
///
/// Source: BibLaTeX manual 3.20, section 4.9.2.15 (“Bibliography Strings”, countries).
enum CountryName {
  /// The name of a key; any other text stays as it is.
  static func text(of key: String) -> String { table[key] ?? key }

  private static let table = ByteKeyTable<String>([
    ("countryde", "Germany"), ("countryeu", "European Union"), ("countryep", "European Union"),
    ("countryfr", "France"), ("countryuk", "United Kingdom"),
    ("countryus", "United States of America"),
  ])
}

/// What BibLaTeX's keys for a `type` field stand for.
///
/// Source: BibLaTeX manual 3.20, section 4.9.2.13 (“Bibliography Strings”, types).
enum GenreName {
  /// The words of a key; any other text stays as it is.
  static func text(of key: String) -> String { table[key] ?? key }

  private static let table = ByteKeyTable<String>([
    ("phdthesis", "PhD thesis"), ("mathesis", "Master’s thesis"),
    ("mastersthesis", "Master’s thesis"), ("bathesis", "Bachelor’s thesis"),
    ("candthesis", "Candidate thesis"), ("techreport", "Technical report"),
    ("resreport", "Research report"), ("software", "Computer software"),
    ("datacd", "Data CD"), ("audiocd", "Audio CD"), ("patent", "Patent"),
    ("patentde", "German patent"), ("patenteu", "European patent"),
    ("patentfr", "French patent"), ("patentuk", "British patent"), ("patentus", "U.S. patent"),
    ("patreq", "Patent request"), ("patreqde", "German patent request"),
    ("patreqeu", "European patent request"), ("patreqfr", "French patent request"),
    ("patrequk", "British patent request"), ("patrequs", "U.S. patent request"),
  ])
}
