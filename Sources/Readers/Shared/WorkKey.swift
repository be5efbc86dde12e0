import Bibliography
import Parsing

/// Makes keys for works whose source gives none: `Shannon_1948`, `Shannon_1948-2`.
struct WorkKey {
  private var known = HashedTexts()
  /// How often the keys came that came more than once.
  private var counts: [String: Int] = [:]

  /// A key that has not been made before.
  mutating func make(for work: Work) -> String {
    let name = work[.author].first ?? work[.editor].first
    var base = name.map { $0.isLiteral ? $0.literal : $0.family } ?? work[.title] ?? "item"
    base = base.split(separator: " ").prefix(3).joined(separator: "_")
    if let year = work.year { base += "_\(year)" }
    return unique(base)
  }

  /// A key as a source gives it, with a number behind it where it comes again.
  mutating func unique(_ key: String) -> String {
    if known.insert(key) { return key }
    let count = (counts[key] ?? 1) + 1
    counts[key] = count
    return "\(key)-\(count)"
  }
}
