/// Writes the inlines of one block as LaTeX.
struct LaTeXInlines {
  static let format = InlineFormat(
    rawFormats: ["latex", "tex"], unmarkedStyles: .light, linksAreOutermost: true)

  /// How lines are broken where the author says so.
  enum Breaks: String {
    case running = "\\newline{}"
    /// Within centred lines, where the usual break would push the line aside.
    case centered = "\\\\{}"
  }

  /// Appends the LaTeX of events, on one line.
  ///
  /// - Parameters:
  ///   - text: how text is written; notes what letters it meets.
  ///   - longestWord: words that are longer may be broken within; `nil` for the usual length.
  ///   - footnote: gives what stands for a footnote.
  static func append(
    _ events: [InlineEvent], to out: inout [UInt8], text writer: inout LaTeXText,
    breaks: Breaks = .running, longestWord: Int? = nil, footnote: ([Block]) -> [UInt8]
  ) {
    var isUnderlined = false
    for event in events {
      switch event {
      case .text(let text):
        if isUnderlined {
          appendUnderlined(text, to: &out, &writer, longestWord)
        } else {
          writer.append(text, to: &out, longestWord: longestWord)
        }
      case .code(let text):
        out += Array("\\texttt{".utf8)
        writer.append(text, to: &out, setting: .code, longestWord: longestWord)
        out.append(UInt8(ascii: "}"))
      case .footnote(let blocks): out += footnote(blocks)
      case .lineBreak: out += Array(breaks.rawValue.utf8)
      case .raw(let text): out += Array(text.utf8)
      case .open(.link(let destination)):
        out += Array("\\href{\(address(destination))}{".utf8)
      case .open(.style(.underline)): isUnderlined = true
      case .close(.style(.underline)): isUnderlined = false
      case .open(.style(let style)): out += Array("\(command(style)){".utf8)
      case .close: out.append(UInt8(ascii: "}"))
      }
    }
  }

  /// A link's destination as hyperref takes it: what is not plain in a URL is percent-encoded.
  static func address(_ destination: String) -> String {
    var out: [UInt8] = []
    for byte in PercentEncoding.reference(destination).utf8 {
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "_"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      case UInt8(ascii: "$"): out += Array("\\%24".utf8)
      case UInt8(ascii: "~"): out += Array("\\%7E".utf8)
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func command(_ style: TextStyle) -> String {
    switch style {
    case .strong: "\\textbf"
    case .emphasis: "\\textit"
    case .oblique: "\\textsl"
    case .smallCaps: "\\textsc"
    case .superscript: "\\textsuperscript"
    case .subscript: "\\textsubscript"
    default: ""
    }
  }

  /// Underlines word by word, so that lines can be broken between the words.
  private static func appendUnderlined(
    _ text: String, to out: inout [UInt8], _ writer: inout LaTeXText, _ longestWord: Int?
  ) {
    for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { out.append(0x20) }
      guard !word.isEmpty else { continue }
      out += Array("\\underline{".utf8)
      writer.append(String(word), to: &out, longestWord: longestWord)
      out.append(UInt8(ascii: "}"))
    }
  }
}
