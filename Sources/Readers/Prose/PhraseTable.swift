/// Phrases that are looked for at every word of a text.
///
/// The byte that a text has at a place tells which phrases can stand there at all, in any case of its letter. Of several
/// that do the first of the list counts. Every phrase begins with an ASCII character.
///
/// ```swift
/// let months = PhraseTable(["march", "may", "mars"])
/// months.number(ofWordAt: 3, in: Array("12 May".utf8))  // 1
/// ```
struct PhraseTable: Sendable {
  /// The phrases, by their numbers.
  let phrases: [StaticString]
  /// The phrases' numbers, by the byte that they begin with.
  private let numbers: [Int]
  /// For each byte where the numbers of the phrases begin that begin with it, and behind the last where they end.
  private let starts: [UInt8]

  /// A table of at most 255 phrases, none of them empty.
  init(_ phrases: [StaticString]) {
    self.phrases = phrases
    let firsts = phrases.map { ProseBytes.lowered($0.utf8Start[0]) }
    var numbers: [Int] = []
    var starts: [UInt8] = []
    for byte in UInt8.min...UInt8.max {
      starts.append(UInt8(clamping: numbers.count))
      numbers += phrases.indices.filter { firsts[$0] == byte }
    }
    starts.append(UInt8(clamping: numbers.count))
    self.numbers = numbers
    self.starts = starts
  }

  /// Whether a phrase may begin with a byte, or with the same letter in the other case.
  @inline(__always)
  func mayBegin(with byte: UInt8) -> Bool {
    let byte = Int(ProseBytes.lowered(byte))
    return starts[byte] < starts[byte + 1]
  }

  /// The number of the phrase that stands at a place as a whole word, in any case; `nil` where none does.
  @inline(__always)
  func number(ofWordAt index: Int, in bytes: [UInt8]) -> Int? {
    number(at: index, in: bytes) { ProseBytes.hasWord(bytes, at: index, $0) }
  }

  /// The number of the phrase that stands at a place, in any case, whatever follows it.
  @inline(__always)
  func number(ofPrefixAt index: Int, in bytes: [UInt8]) -> Int? {
    number(at: index, in: bytes) { ProseBytes.hasPrefix(bytes, at: index, $0) }
  }

  /// The number of the phrase that stands at a place in the same case, whatever follows it.
  @inline(__always)
  func number(ofExactPrefixAt index: Int, in bytes: [UInt8]) -> Int? {
    number(at: index, in: bytes) { ProseBytes.hasExactPrefix(bytes, at: index, $0) }
  }

  @inline(__always)
  private func number(
    at index: Int, in bytes: [UInt8], where stands: (StaticString) -> Bool
  ) -> Int? {
    let byte = Int(ProseBytes.lowered(bytes[index]))
    for place in Int(starts[byte])..<Int(starts[byte + 1]) where stands(phrases[numbers[place]]) {
      return numbers[place]
    }
    return nil
  }
}
