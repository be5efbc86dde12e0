internal import Bibliography

/// What is known of a reference before it is read.
struct ReferenceContext: Sendable {
  /// What the headings above it say: a type, a status, a year.
  var facts = SectionFacts()
  /// What the signs beside names mean in its list.
  var legend = MarkLegend()
  /// What the references of its list do alike, where there are enough of them.
  var habits: ListHabits?
  /// How many words at the beginning are a name that was put there; no other word names an author then.
  var nameWords = 0
  /// Whose list it is, where that is known: lists leave their own person out (“with A. Smith”).
  var subject: PersonName?
}
