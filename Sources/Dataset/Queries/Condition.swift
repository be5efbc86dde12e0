/// What a field's value must be for a record to be kept.
///
/// A field with several values (keywords, authors) fulfils a condition when one of its values does. A missing value
/// fulfils none but `isPresent(false)`.
///
/// Texts are equal when they differ only in case, accents, punctuation and spaces; ids, types, statuses, languages and
/// identifiers compare letter by letter, DOIs without regard to case. A person's name given as a text stands for everyone
/// who is spelt so. A date given as a text is read as `2024`, `2024-03` or `2024-03-12`; a bound of a range takes in all
/// that it covers, so that `to = 2022` ends with the last day of 2022.
public enum Condition: Hashable, Sendable {
  case equals(Operand)
  case anyOf([Operand])
  /// At least `from` and at most `to`, both included; `nil` leaves a side open.
  case range(from: Operand?, to: Operand?)
  /// Every word of the text stands in the value, in this order and side by side.
  case contains(String)
  /// `true` keeps the records that have the field, `false` those that lack it.
  case isPresent(Bool)
}
