internal import Bibliography
internal import Document
internal import LuaRuntime

/// The signs that stand after marked authors' names, and the line that explains them.
struct MarkSymbols {
  private struct Entry {
    let mark: NameMarks
    let symbol: String
    let meaning: String
  }

  private let entries: [Entry]

  /// Reads the option `marks`; `nil` where no marks are wanted.
  init?(_ options: Options) {
    guard let node = options.node("marks") else { return nil }
    if case .boolean(false) = node.value { return nil }
    let all: [(mark: NameMarks, name: String, symbol: String, meaning: String)] = [
      (.equalContribution, "equal_contribution", "*", "equal contribution"),
      (.corresponding, "corresponding", "†", "corresponding author"),
      (.supervised, "supervised", "‡", "supervised student or trainee"),
    ]
    entries = all.compactMap { entry in
      var symbol = entry.symbol
      switch node.field(entry.name)?.value {
      case .boolean(false)?: return nil
      case .string(let text)?: symbol = text
      default: break
      }
      return Entry(mark: entry.mark, symbol: symbol, meaning: entry.meaning)
    }
  }

  /// The marks that have a sign.
  var marks: NameMarks { entries.reduce(into: NameMarks()) { $0.formUnion($1.mark) } }

  /// The signs for the marks of one name.
  func text(_ marks: NameMarks) -> String {
    entries.filter { marks.contains($0.mark) }.map(\.symbol).joined()
  }

  /// The line that explains the marks used; `nil` where none was.
  func legend(_ used: NameMarks) -> Block? {
    let parts = entries.filter { used.contains($0.mark) }
    guard !parts.isEmpty else { return nil }
    var inlines: [Inline] = []
    for part in parts {
      if !inlines.isEmpty { inlines.append(.text("; ")) }
      inlines.append(.styled(.superscript, [.text(part.symbol)]))
      inlines.append(.text(" " + part.meaning))
    }
    return .paragraph(inlines)
  }
}
