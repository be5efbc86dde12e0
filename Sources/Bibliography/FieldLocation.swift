/// Where one field of a work came from, when another source than the work's first gave it.
public struct FieldLocation: Hashable, Sendable {
  /// The field's CSL name: `volume`, `author`, `issued`.
  public var field: String
  /// The value that this place gave, as text; it is the one in force if ``isInForce``.
  public var value: String
  /// The place that gave the value.
  public var location: SourceLocation
  /// Whether the work shows this value; a differing value of another source is kept beside it.
  public var isInForce: Bool

  /// A field's value and the place that gave it.
  public init(field: String, value: String, location: SourceLocation, isInForce: Bool) {
    self.field = field
    self.value = value
    self.location = location
    self.isInForce = isInForce
  }
}
