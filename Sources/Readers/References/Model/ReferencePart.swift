/// What a word of a reference belongs to.
package enum ReferencePart: UInt8, CaseIterable, Sendable {
  case author
  case title
  case container
  /// Volume and issue.
  case volume
  case pages
  case publisher
  case place
  case date
  case editor
  case note
  case edition
  /// A DOI, an address, and the words that offer it.
  case identifier
  /// The kind of a thesis or report, the medium.
  case genre
  /// The number before the reference.
  case label
  case translator
  case collection
}
