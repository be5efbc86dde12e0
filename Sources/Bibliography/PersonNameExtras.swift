/// What few names have, in one allocation of its own, so that a name of given and family names is small.
@usableFromInline final class PersonNameExtras: Hashable, Sendable {
  /// The values; a change makes another object, so that names may share one.
  @usableFromInline struct Values: Hashable, Sendable {
    @usableFromInline var droppingParticle = ""
    @usableFromInline var nonDroppingParticle = ""
    @usableFromInline var suffix = ""
    @usableFromInline var literal = ""
    @usableFromInline var commaSuffix = false
    @usableFromInline var staticOrdering = false
    @usableFromInline var marks: NameMarks = []

    @usableFromInline init() {}
  }

  @usableFromInline let values: Values

  @usableFromInline init(_ values: Values) { self.values = values }

  @usableFromInline static func == (left: PersonNameExtras, right: PersonNameExtras) -> Bool {
    left === right || left.values == right.values
  }

  @usableFromInline func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
