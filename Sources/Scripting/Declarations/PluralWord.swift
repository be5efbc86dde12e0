/// English plurals for the words of messages and for `text.plural`.
enum PluralWord {
  /// The plural by the rules for regular nouns: `works`, `entries`, `classes`.
  static func of(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard let last = letters.last else { return word }
    let ending = letters.suffix(2)
    let hissing = [UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z")]
    if hissing.contains(last) || ending.elementsEqual("ch".utf8) || ending.elementsEqual("sh".utf8)
    {
      return word + "es"
    }
    let vowels = Array("aeiou".utf8)
    if last == UInt8(ascii: "y"), let before = ending.first, ending.count == 2,
      !vowels.contains(before)
    {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }
}
