/// Turns LaTeX source, as bibliographies hold it, into text.
///
/// Accents and special letters become characters, dashes and quotation marks become typographic ones, commands
/// that only set a font in a name are left out while their argument stays, simple mathematics becomes characters.
/// Blanks collapse; a blank line stays as two line feeds. The work is linear in the text, and braces nest no
/// deeper than 100: what lies deeper is taken as it stands.
///
/// ```swift
/// LaTeXText.decode(#"Erd{\H o}s and {\O}ystein"#)                  // Erdős and Øystein
/// LaTeXText.decode(#"The \emph{E. coli} {DNA}"#, as: .title)
/// // The <i>E. coli</i> <span class="nocase">DNA</span>
/// ```
public enum LaTeXText {
  /// What becomes of fonts and braces.
  public enum Form: Hashable, Sendable {
    /// Text alone: names, places. `~` and `\,` are plain spaces.
    case plain
    /// With CSL-JSON's markup for italics, bold, small capitals, raised and lowered text.
    case rich
    /// Rich, and what braces protect from a change of case keeps a `nocase` mark.
    case title
  }

  /// The text of some LaTeX source.
  public static func decode(_ source: String, as form: Form = .rich) -> String {
    var source = source
    return source.withUTF8 { decode($0, as: form) }
  }

  /// The text of some LaTeX source in UTF-8.
  public static func decode(_ source: UnsafeBufferPointer<UInt8>, as form: Form = .rich) -> String {
    decode(source, as: form, in: nil)
  }

  /// The text of some LaTeX source in UTF-8, taken from texts that come again where it is one of them.
  package static func decode(
    _ source: UnsafeBufferPointer<UInt8>, as form: Form, in texts: RepeatedTexts?
  ) -> String {
    if isPlain(source) {
      return texts?.text(source) ?? String(decoding: source, as: UTF8.self)
    }
    var decoder = LaTeXDecoder(source, form: form)
    return decoder.decode()
  }

  /// Whether no byte means anything else than itself.
  private static func isPlain(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for byte in source {
      if isSpecial[Int(byte)] {
        // Single spaces and hyphens mean themselves.
        guard byte == 0x20 || byte == 0x2D, byte != previous else { return false }
      }
      previous = byte
    }
    return previous != 0x20 || source.isEmpty
  }

  private static let isSpecial: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for byte in "\\{}$~%`'-!? \t\n\r".utf8 { table[Int(byte)] = true }
    return table
  }()
}
