import CSL

/// A cite with all that its citation knows of it.
struct CiteRequest {
  /// The work's index among the engine's works.
  var work: Int
  var item: CitationItem
  /// The place of the cite among those of its citation as they were given.
  var place = 0
  var position = CiteContext.Position.first
  var isNearNote = false
  var firstNoteNumber = 0
}

/// A cite that has been written: its tokens, and what collapsing asks of it.
struct RenderedCite {
  var request: CiteRequest
  /// Its tokens in the output.
  var tokens: [Token]
  /// The text of its first list of names; empty where it has none.
  var names: [UInt8]
  /// The text up to its year suffix; `nil` where it has no year suffix.
  var beforeSuffix: [UInt8]?
  /// The place of the year suffix among ``tokens``.
  var suffix: Int?
  /// Whether it is its work's number alone, with what the style puts around it.
  var isBareNumber: Bool
  /// Whether its locator is written.
  var hasLocator: Bool

  var hasAffixes: Bool { !request.item.prefix.isEmpty || !request.item.suffix.isEmpty }
  var hasText: Bool { tokens.contains(where: \.isText) }
  var isPlain: Bool { isPlain(afterPrefix: false) }

  /// Whether a cite has neither locator nor suffix, nor a prefix unless it may have one.
  func isPlain(afterPrefix: Bool) -> Bool {
    !hasLocator && request.item.suffix.isEmpty
      && (afterPrefix || request.item.prefix.isEmpty)
  }
}
