internal import Bibliography

/// A date or a span of time found in a line of prose.
struct ProseDate: Hashable, Sendable {
  /// The bytes it takes up, words such as `since` included.
  var range: Range<Int>
  var date: PartialDate
}
