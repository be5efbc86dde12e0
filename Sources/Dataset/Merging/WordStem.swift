/// The hash of a word without a plural ending and by one of its spellings, British and American.
enum WordStem {
  /// The stem's hash; that of a word of three letters or fewer is marked by ``TitleWords/shortWord``.
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let end = endOfSingular(word)
    var hash = FoldedHash()
    if end < 6 {
      for place in 0..<end { hash.combine(word[place]) }
    } else {
      combineAmerican(UnsafeBufferPointer(rebasing: word[..<end]), into: &hash)
    }
    return word.count <= 3 ? hash.value | TitleWords.shortWord : hash.value & ~TitleWords.shortWord
  }

  private static func endOfSingular(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let s = UInt8(ascii: "s")
    let end = word.count
    if end > 6, word[end - 4] == s, word[end - 3] == UInt8(ascii: "e"), word[end - 2] == s,
      word[end - 1] == s
    {
      return end - 2
    }
    if end > 4, word[end - 1] == s, word[end - 2] != s, word[end - 2] != UInt8(ascii: "u") {
      return end - 1
    }
    return end
  }

  /// Adds the letters with what British and American spelling have differently written alike: `behaviour`, `organisation`,
  /// `analyse`, `modelling`, `centre`, `fibre`, `haemoglobin`, `oestrogen`.
  ///
  /// The results are no words; what counts is that two words seldom become one.
  private static func combineAmerican(
    _ word: UnsafeBufferPointer<UInt8>, into hash: inout FoldedHash
  ) {
    let last = word.count - 1
    var place = 0
    while place <= last {
      let letter = word[place]
      let next = place < last ? word[place + 1] : 0
      switch letter {
      case UInt8(ascii: "o")
      where next == UInt8(ascii: "u") && place > 1 && at(word, place + 2) == UInt8(ascii: "r"):
        hash.combine(letter)
        place += 1
      case UInt8(ascii: "a") where next == UInt8(ascii: "e"),
        UInt8(ascii: "o") where next == UInt8(ascii: "e"):
        hash.combine(UInt8(ascii: "e"))
        place += 1
      case UInt8(ascii: "s") where place > 2 && isBehindIOrY(word, place) && isEnding(word, place):
        hash.combine(UInt8(ascii: "z"))
      case UInt8(ascii: "l")
      where next == letter && word.count >= 8 && place > 3 && last - place <= 4
        && at(word, place + 2) != UInt8(ascii: "y"):
        hash.combine(letter)
        place += 1
      case UInt8(ascii: "r")
      where next == UInt8(ascii: "e") && place + 1 == last
        && (word[place - 1] == UInt8(ascii: "t") || word[place - 1] == UInt8(ascii: "b")):
        hash.combine(next)
        hash.combine(letter)
        place += 1
      default: hash.combine(letter)
      }
      place += 1
    }
  }

  private static func at(_ word: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt8 {
    place < word.count ? word[place] : 0
  }

  private static func isBehindIOrY(_ word: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    word[place - 1] == UInt8(ascii: "i") || word[place - 1] == UInt8(ascii: "y")
  }

  /// Whether `e`, `ed`, `er`, `ing` or `ation` follows.
  private static func isEnding(_ word: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let ending = word[(place + 1)...]
    return ["e", "ed", "er", "ing", "ation", "ational"].contains {
      ending.elementsEqual($0.utf8)
    }
  }
}
