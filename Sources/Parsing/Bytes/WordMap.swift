/// A fixed map from short texts to values, asked with bytes; see ``WordTable``.
package struct WordMap<Value: Sendable>: Sendable {
  private let table: WordTable
  private let values: [Value]

  /// A map of values, each with its words, which `separator` parts; no word may have two values.
  package init(_ groups: [(value: Value, words: String)], separator: Unicode.Scalar = " ") {
    values = groups.map(\.value)
    table = WordTable(
      groups.enumerated().map { (UInt32($0.offset + 1), $0.element.words) }, separator: separator)
  }

  /// The value of a word; `nil` where the map does not hold it.
  package subscript(word: some StringProtocol) -> Value? { value(table[word]) }

  /// The value of a word; `nil` where the map does not hold it.
  package subscript(word: UnsafeBufferPointer<UInt8>) -> Value? { value(table[word]) }

  private func value(_ number: UInt32) -> Value? {
    number == 0 || Int(number) > values.count ? nil : values[Int(number) - 1]
  }
}
