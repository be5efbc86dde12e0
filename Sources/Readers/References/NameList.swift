internal import Bibliography

/// A list of names read from prose.
struct NameList: Hashable, Sendable {
  var names: [PersonName] = []
  /// Whether the source cut the list short: “et al.”, “and others”, “…”.
  var isTruncated = false
}
