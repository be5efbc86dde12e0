/// A piece of output: a stretch of text, or the beginning or end of something around text.
struct Token {
  enum Kind: UInt8 {
    /// Text of a field, term, name, number or date.
    case text
    /// Text that the style puts around or between others: its punctuation merges with theirs; ``Token/value`` is 1 where it
    /// is the suffix of what holds other elements.
    case affix
    /// The beginning of a style that an element sets; ``Token/value`` is a ``StyleCode``, ``Token/start`` is 1
    /// where finished output has the style already.
    case open
    /// The beginning of a style that markup in a field sets: within the same style it undoes it.
    case toggle
    /// The end of the innermost style.
    case close
    /// A quotation mark. The ``Token/value`` of an opening one is 1 where it is an inner one by itself. That of a
    /// closing one: the lowest bit is set where it ends a group or macro, the others count the styles that its element
    /// sets within the marks.
    case openQuote, closeQuote
    /// Text whose case stays as it is.
    case openNoCase, closeNoCase
    /// A name that is set apart; the number of its highlight in ``Token/start``.
    case openName, closeName
    /// A link; the number of its destination in ``Token/start``.
    case openLink, closeLink
    /// A display block; ``Token/value`` is a ``CSL/Display``.
    case openDisplay, closeDisplay
    /// Where the first text of a list of names begins and ends, for subsequent-author-substitute.
    case openNames, closeNames
    /// Where the names of one variable begin and end, “et al.” among them.
    case openNameList, closeNameList
    /// Where a name begins and ends.
    case openPersonName, closePersonName
    /// Where a year suffix would stand that no element writes by name.
    case yearSuffix
    /// All styles off, until ``closeNoDecoration``.
    case openNoDecoration, closeNoDecoration
  }

  var kind: Kind
  var value: UInt8 = 0
  /// Text: the first byte. Names and links: a number.
  var start: UInt32 = 0
  /// Text: one past the last byte.
  var end: UInt32 = 0

  /// Whether a style that it opens raises or lowers text.
  var isShift: Bool {
    value == StyleCode.superscript.rawValue || value == StyleCode.subscript.rawValue
  }
  var isText: Bool { kind == .text || kind == .affix }
  var range: Range<Int> { Int(start)..<Int(end) }
}
