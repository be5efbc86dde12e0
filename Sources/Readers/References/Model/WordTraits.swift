/// What a word of a reference looks like.
struct WordTraits {
  /// What was met on the way from the beginning.
  struct State {
    var sentence = 0
    /// Which kind of quotation mark is open; 0 where none is.
    var openQuote: UInt8 = 0
    var bracketDepth = 0
    var seenYear = false
    var seenQuote = false
    var hasQuotes = false
    var sinceBreak = 0
  }

  /// The marks that end a word. The numbers are known to the model.
  enum Trail: UInt8 {
    case none = 0
    case comma = 1
    case period = 2
    case colon = 3
    case periodAndComma = 4
    case quote = 5
    case quoteAndComma = 6
    case quoteAndPeriod = 7
    case bracket = 8
    case bracketAndComma = 9
    case bracketAndPeriod = 10
    case bracketAndColon = 11
    /// No word: before the first and after the last.
    case edge = 15

    /// Whether a comma ends the word, and neither a quotation nor a bracket.
    var isComma: Bool { self == .comma || self == .periodAndComma }
  }

  var shape: WordForm.Shape
  var lead: UInt8
  var trail: Trail
  var cue: CueWords.Cue
  var quoted: UInt8
  var bracketed: UInt8
  var emphasized: UInt8
  var sentence: Int
  var seenYear: Bool
  var seenQuote: Bool
  /// How many words ago a period or a closing mark stood, at most 7.
  var afterBreak: UInt8
  var digits: UInt8
  var length: UInt8
  /// Whether a period ends the word, and no abbreviation.
  var endsSentence: Bool
  /// Whether the word begins with a small letter.
  var startsLower: Bool
  /// Whether the word is a lone year, brackets apart.
  var isYear: Bool

  /// Whether the word is a number as volumes and pages have, and no year, address or DOI.
  var isPlainNumber: Bool {
    digits > 0 && !isYear && shape != .address && shape != .doi && shape != .yearRange
  }

  /// A number for the last three letters of a longer word: `-ing`, `-ski`.
  var ending: UInt32
  /// Whether a quotation or a bracket is still open after the word.
  var leavesOpen: UInt8
  /// What is known of the word as such.
  var uses: KnownWords.Uses
  /// The word's bytes without punctuation.
  var core: Range<Int>

  /// What stands before the first word and after the last.
  static let edge = WordTraits()

  private init() {
    shape = .edge
    lead = 0
    trail = .edge
    cue = CueWords.none
    quoted = 0
    bracketed = 0
    emphasized = 0
    sentence = 0
    seenYear = false
    seenQuote = false
    afterBreak = 0
    digits = 0
    length = 0
    startsLower = false
    endsSentence = false
    isYear = false
    ending = 0
    leavesOpen = 0
    uses = []
    core = 0..<0
  }

  /// The traits of one word, of whose text both the bytes are given and the same in lower case (ASCII); the state goes
  /// on to the next.
  init(
    _ bytes: [UInt8], lowered: [UInt8], _ range: Range<Int>, isEmphasized: Bool,
    state: inout State
  ) {
    var low = range.lowerBound
    var high = range.upperBound
    lead = 0
    var opensQuote: UInt8 = 0
    var opensBracket = false
    while low < high, let mark = Self.mark(bytes, at: low, within: high) {
      switch mark.kind {
      case .openQuote, .straightQuote:
        lead |= 1
        if opensQuote == 0 { opensQuote = mark.quote }
      case .openBracket:
        lead |= 2
        opensBracket = true
      case .closeQuote: lead |= 4
      default: lead |= 8
      }
      low += mark.length
    }
    var closesQuote = false
    var closing: UInt8 = 0
    var closesBracket = false
    var comma = false
    var period = false
    var colon = false
    while high > low, let mark = Self.mark(bytes, endingAt: high, from: low) {
      switch mark.kind {
      case .closeQuote, .straightQuote:
        closesQuote = true
        closing |= 1 << mark.quote
      case .closeBracket: closesBracket = true
      case .comma: comma = true
      case .period: period = true
      case .colon: colon = true
      default: break
      }
      high -= mark.length
    }
    trail = Self.trail(
      comma: comma, period: period, colon: colon, quote: closesQuote, bracket: closesBracket)
    let form = WordForm(bytes, lowered: lowered, low..<high, endsInPeriod: period)
    shape = form.shape
    digits = form.digits
    length = UInt8(min(form.length, 15))
    cue = CueWords.cue(lowered[low..<high])
    core = low..<high
    uses = form.digits == 0 ? KnownWords.uses(bytes, core) : []
    emphasized = isEmphasized ? 1 : 0
    // What stands in marks of another kind within a quotation does not end it.
    if opensQuote > 0, state.openQuote == 0 {
      state.openQuote = opensQuote
      if opensQuote != 2 { state.hasQuotes = true }
    }
    if opensBracket { state.bracketDepth = 1 }
    quoted = state.openQuote > 0 ? 1 : 0
    bracketed = state.bracketDepth > 0 ? 1 : 0
    sentence = state.sentence
    seenYear = state.seenYear
    seenQuote = state.seenQuote
    afterBreak = UInt8(min(state.sinceBreak, 7))
    isYear = form.isYear
    endsSentence = period && !form.isAbbreviation
    startsLower = WordForm.isSmall(bytes, low..<high)
    ending = Self.ending(lowered, low..<high)
    leavesOpen = 0
    state.sinceBreak += 1
    if closesQuote, state.openQuote > 0, closing & (1 << state.openQuote) != 0 {
      state.seenQuote = true
      state.openQuote = 0
      state.sinceBreak = 0
    }
    if closesBracket || lead & 2 == 0 && bytes[low..<high].contains(UInt8(ascii: ")")) {
      state.bracketDepth = 0
    }
    leavesOpen = (state.openQuote > 0 ? 1 : 0) | (state.bracketDepth > 0 ? 2 : 0)
    if form.isYear { state.seenYear = true }
    if period, !form.isAbbreviation {
      state.sentence += 1
      state.sinceBreak = 0
    }
  }

  private static func ending(_ lowered: [UInt8], _ word: Range<Int>) -> UInt32 {
    guard word.count >= 5 else { return 0 }
    var ending: UInt32 = 0
    for index in (word.upperBound - 3)..<word.upperBound {
      guard ProseBytes.isLower(lowered[index]) else { return 0 }
      ending = ending << 5 | UInt32(lowered[index] & 31)
    }
    return ending
  }

  private static func trail(comma: Bool, period: Bool, colon: Bool, quote: Bool, bracket: Bool)
    -> Trail
  {
    if quote { return comma ? .quoteAndComma : period ? .quoteAndPeriod : .quote }
    if bracket {
      return comma
        ? .bracketAndComma : period ? .bracketAndPeriod : colon ? .bracketAndColon : .bracket
    }
    return comma ? (period ? .periodAndComma : .comma) : colon ? .colon : period ? .period : .none
  }

  private enum Mark {
    case openQuote, closeQuote, straightQuote, openBracket, closeBracket, comma, period, colon,
      other
  }

  /// A mark that begins a word, its length, and for a quotation mark its kind: 1 “”, 2 ‘’ or ', 3 ", 4 ``, 5 «».
  private static func mark(_ bytes: [UInt8], at index: Int, within end: Int)
    -> (kind: Mark, length: Int, quote: UInt8)?
  {
    switch bytes[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"): return (.openBracket, 1, 0)
    case UInt8(ascii: "\""): return (.straightQuote, 1, 3)
    case UInt8(ascii: "`"):
      return (.openQuote, 1, index + 1 < end && bytes[index + 1] == bytes[index] ? 4 : 2)
    case UInt8(ascii: "'"): return (.openQuote, 1, 2)
    case let byte where ProseBytes.contains("*_-.,:;", byte): return (.other, 1, 0)
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xAB: return (.openQuote, 2, 5)
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xBB: return (.closeQuote, 2, 5)
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x98: return (.openQuote, 3, 2)
      case 0x9C, 0x9E: return (.openQuote, 3, 1)
      case 0x99: return (.closeQuote, 3, 2)
      case 0x9D: return (.closeQuote, 3, 1)
      case 0x93, 0x94: return (.other, 3, 0)
      default: return nil
      }
    default: return nil
    }
  }

  /// A mark that ends a word, in the same way.
  private static func mark(_ bytes: [UInt8], endingAt end: Int, from low: Int)
    -> (kind: Mark, length: Int, quote: UInt8)?
  {
    switch bytes[end - 1] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"): return (.closeBracket, 1, 0)
    case UInt8(ascii: "\""): return (.straightQuote, 1, 3)
    case UInt8(ascii: "'"):
      return end - 2 >= low && bytes[end - 2] == UInt8(ascii: "'")
        ? (.closeQuote, 2, 4) : (.closeQuote, 1, 2)
    case UInt8(ascii: ","): return (.comma, 1, 0)
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return (.period, 1, 0)
    case UInt8(ascii: ":"), UInt8(ascii: ";"): return (.colon, 1, 0)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return (.other, 1, 0)
    case 0xBB where end - 2 >= low && bytes[end - 2] == 0xC2: return (.closeQuote, 2, 5)
    case 0x99 where end - 3 >= low && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80:
      return (.closeQuote, 3, 2)
    case 0x9C where end - 3 >= low && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80,
      0x9D where end - 3 >= low && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80:
      return (.closeQuote, 3, 1)
    default: return nil
    }
  }
}
