/// The fields of a JSON object in the order in which they are written.
public struct JSONObject: Hashable, Sendable {
  /// One field of an object.
  public struct Field: Hashable, Sendable {
    /// The name.
    public var key: String
    /// What stands under the name.
    public var value: JSONValue

    /// A field.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The fields; a name that is written twice stands here twice.
  public var fields: [Field]

  /// An object of fields.
  public init(_ fields: [Field] = []) { self.fields = fields }

  /// The value under a name, the last where the name is written twice; `nil` where there is none.
  ///
  /// Assigning puts a new name at the end; assigning `nil` removes all fields of the name.
  public subscript(key: String) -> JSONValue? {
    get { fields.last { $0.key == key }?.value }
    set {
      guard let newValue else {
        fields.removeAll { $0.key == key }
        return
      }
      if let index = fields.lastIndex(where: { $0.key == key }) {
        fields[index].value = newValue
      } else {
        fields.append(Field(key: key, value: newValue))
      }
    }
  }
}
