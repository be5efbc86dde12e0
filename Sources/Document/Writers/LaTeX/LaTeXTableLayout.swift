/// Works out how wide a table's columns are and in what size it is set.
struct LaTeXTableLayout {
  /// The command that sets the size of the type; empty for the usual one.
  let sizeCommand: String
  /// Half the distance between columns in points.
  let separation: Int
  /// The columns as `tabular` takes them, their widths shares of `\dossiertablewidth`.
  let specification: String
  /// How many letters a word may have in each column before it must be breakable.
  let longestWords: [Int]

  /// A letter's usual width in sizes of type; that of a word in bold capitals is near to it.
  private static let letterWidth = 0.56
  /// Cells beyond this need no more room for their words.
  private static let widestWord = 24

  init(_ table: Table, lineWidth: Double, fontSize: Double) {
    let count = table.columns.count
    separation = count <= 8 ? 6 : count <= 16 ? 3 : 1
    let available = max(lineWidth - Double(2 * separation * (count - 1)), 1)

    var natural = [Int](repeating: 1, count: count)
    var words = [Int](repeating: 1, count: count)
    for row in [table.columns.map(\.title)] + table.rows {
      for (index, cell) in row.enumerated() where index < count {
        let text = cell.plainText
        natural[index] = max(natural[index], DisplayWidth.columns(text) + 1)
        let longest = text.split(separator: " ").map { DisplayWidth.columns($0) }.max() ?? 0
        words[index] = max(words[index], min(longest + 1, Self.widestWord))
      }
    }

    let sizes: [(String, Double)] = [
      ("", 1), ("\\small", 0.92), ("\\footnotesize", 0.84), ("\\scriptsize", 0.76),
    ]
    let needed = Double(words.reduce(0, +)) * Self.letterWidth
    let size =
      sizes.first { needed * fontSize * $0.1 <= available } ?? sizes[sizes.count - 1]
    let letter = Self.letterWidth * fontSize * size.1
    sizeCommand = size.0

    var shares = Self.shares(
      natural: natural.map { Double($0) * letter }, words: words.map { Double($0) * letter },
      available: available)
    // A report's own widths come first; the other columns share the rest as they would have.
    let fixed = table.columns.map { column -> Double? in
      column.width.flatMap { $0.isFinite && $0 > 0 ? min($0, 1) : nil }
    }
    let taken = fixed.reduce(0) { $0 + ($1 ?? 0) }
    if taken > 0 {
      let others = zip(shares, fixed).reduce(0) { $0 + ($1.1 == nil ? $1.0 : 0) }
      let rest = max(1 - taken, 0.05 * Double(fixed.count { $0 == nil }))
      let scale = others > rest ? rest / others : 1
      let total = max(1, taken + min(others, rest))
      shares = zip(shares, fixed).map { ($1 ?? $0 * scale) / total }
    }

    longestWords = shares.map { max(1, Int($0 * available / letter)) }
    let columns = zip(table.columns, shares).map { column, share in
      let alignment =
        switch column.alignment {
        case .left: "\\dossierleft"
        case .center: "\\dossiercenter"
        case .right: "\\dossierright"
        }
      // Rounded down, so that the sum stays within the line.
      let width = NumberFormat.text((share * 10_000).rounded(.down) / 10_000, decimals: 4)
      return ">{\(alignment)}p{\(width)\\dossiertablewidth}"
    }
    specification = "@{}" + columns.joined() + "@{}"
  }

  /// The columns' shares of the width: as wide as their cells where that fits, else at least as wide
  /// as their longest words where that fits.
  private static func shares(
    natural: [Double], words: [Double], available: Double
  ) -> [Double] {
    let all = natural.reduce(0, +)
    if all <= available { return natural.map { $0 / available } }
    let least = words.reduce(0, +)
    if least >= available { return words.map { $0 / least } }
    let wanted = zip(natural, words).map { max($0 - $1, 0) }
    let sum = max(wanted.reduce(0, +), 1)
    // Long cells gain less from room than their length says.
    return zip(words, wanted).map { ($0 + $1 / sum * (available - least)) / available }
  }
}
