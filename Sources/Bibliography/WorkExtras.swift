/// What few works have, in one allocation of its own, so that a work without any of it is small.
@usableFromInline final class WorkExtras: Hashable, Sendable {
  /// The values; a change makes another object, so that works may share one.
  @usableFromInline struct Values: Hashable, Sendable {
    @usableFromInline var truncatedNames: Set<NameVariable> = []
    @usableFromInline var arxiv: String?
    @usableFromInline var citationCount: Int?
    /// The places behind the first.
    @usableFromInline var furtherLocations: [SourceLocation] = []
    @usableFromInline var fieldLocations: [FieldLocation] = []
    @usableFromInline var versions: [Work] = []

    @usableFromInline init() {}

    var isEmpty: Bool {
      arxiv == nil && citationCount == nil && truncatedNames.isEmpty && furtherLocations.isEmpty
        && fieldLocations.isEmpty && versions.isEmpty
    }
  }

  @usableFromInline let values: Values

  init(_ values: Values) { self.values = values }

  @usableFromInline static func == (left: WorkExtras, right: WorkExtras) -> Bool {
    left === right || left.values == right.values
  }

  @usableFromInline func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
