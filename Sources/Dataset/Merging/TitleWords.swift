import Bibliography

/// What is compared of a title: its folded words, without those that say nothing, and its numbers.
struct TitleWords {
  /// All letters and digits of the title without spaces, hashed: `1.3 t` and `1.3T` are one.
  var tight: UInt64 = 0
  /// How many letters and digits that are.
  var letterCount = 0
  /// ``tight`` of the title without annotations, such as `– Book review`.
  var telling: UInt64 = 0
  /// The telling words in order as one hash: function words do not count.
  var content: UInt64 = 0
  /// The numbers in any order as one hash; 0 without any. Roman numerals count as numbers.
  var numbers: UInt64 = 0
  /// The letters and digits before the first colon or question mark, hashed; 0 where nothing follows one.
  var main: UInt64 = 0
  /// How many telling words stand before it.
  var mainWordCount = 0
  var markers: TitleMarkers = []

  /// The bit that marks a word of three letters or fewer in its hash: such words name variants (`VL`, `RL`).
  static let shortWord: UInt64 = 2
}
