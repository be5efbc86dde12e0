/// What is known of a reference before it is read.
struct ReferenceContext: Sendable {
  /// What the headings above it say: a type, a status, a year.
  var facts = SectionFacts()
  /// What the signs beside names mean in its list.
  var legend = MarkLegend()
}
