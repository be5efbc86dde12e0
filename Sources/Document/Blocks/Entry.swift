/// A row of a CV: a position, a degree, an award, a grant.
public struct Entry: Hashable, Sendable {
  /// What: a position's title, a degree.
  public var title: [Inline]
  /// Where: an organization, a place.
  public var place: [Inline]
  /// When: `2019–2021`.
  public var dates: [Inline]
  /// What more there is to say.
  public var body: [Block]

  /// A row of a CV; parts left out are empty.
  public init(
    title: [Inline], place: [Inline] = [], dates: [Inline] = [], body: [Block] = []
  ) {
    self.title = title
    self.place = place
    self.dates = dates
    self.body = body
  }
}
