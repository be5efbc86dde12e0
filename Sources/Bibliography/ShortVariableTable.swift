/// A map like ``VariableTable`` for kinds of which most works have one value: that one needs no allocation.
///
/// ```swift
/// var dates = ShortVariableTable<DateVariable, PartialDate>()
/// dates[.issued] = PartialDate(DateParts(2024))
/// ```
public struct ShortVariableTable<Key: VariableKey, Value: Sendable>: Sendable {
  /// The values behind the first.
  @usableFromInline var rest: [Value] = []
  @usableFromInline var first: Value?
  @usableFromInline var mask = Key.Mask()

  /// An empty table.
  @inlinable public init() {}

  /// Whether no variable has a value.
  @inlinable public var isEmpty: Bool { first == nil }

  /// How many variables have a value.
  @inlinable public var count: Int { first == nil ? 0 : 1 + rest.count }

  /// The value of a variable; `nil` where it has none. Assigning `nil` removes it.
  @inlinable public subscript(key: Key) -> Value? {
    get {
      let raw = key.rawValue
      guard mask.contains(raw) else { return nil }
      let index = mask.rank(of: raw)
      return index == 0 ? first : rest[index &- 1]
    }
    set {
      if let newValue { set(key.rawValue, newValue) } else { remove(key.rawValue) }
    }
  }

  /// Whether a variable has a value, without reading it.
  @inlinable public func contains(_ key: Key) -> Bool { mask.contains(key.rawValue) }

  /// Changes the value of a variable in its place, `initial` where it has none yet.
  @inlinable public mutating func update(
    _ key: Key, initial: @autoclosure () -> Value, _ body: (inout Value) -> Void
  ) {
    let raw = key.rawValue
    if !mask.contains(raw) { set(raw, initial()) }
    let index = mask.rank(of: raw)
    if index > 0 {
      body(&rest[index &- 1])
    } else if var value = first.take() {
      body(&value)
      first = value
    }
  }

  @inlinable mutating func set(_ raw: UInt8, _ value: Value) {
    let index = mask.rank(of: raw)
    if mask.contains(raw) {
      if index == 0 { first = value } else { rest[index &- 1] = value }
      return
    }
    mask.insert(raw)
    if index > 0 {
      rest.insert(value, at: index &- 1)
      return
    }
    if let first { rest.insert(first, at: 0) }
    first = value
  }

  @inlinable mutating func remove(_ raw: UInt8) {
    guard mask.contains(raw) else { return }
    let index = mask.rank(of: raw)
    mask.remove(raw)
    if index > 0 {
      rest.remove(at: index &- 1)
    } else {
      first = rest.isEmpty ? nil : rest.removeFirst()
    }
  }
}

extension ShortVariableTable {
  /// The variables that have a value, with their values, in the order of the keys' raw values.
  @inlinable public var entries: [(key: Key, value: Value)] {
    guard let first else { return [] }
    var result: [(key: Key, value: Value)] = []
    result.reserveCapacity(count)
    var members = mask
    if let raw = members.popFirst(), let key = Key(rawValue: raw) { result.append((key, first)) }
    for value in rest {
      if let raw = members.popFirst(), let key = Key(rawValue: raw) { result.append((key, value)) }
    }
    return result
  }
}

extension ShortVariableTable: Equatable where Value: Equatable {}
extension ShortVariableTable: Hashable where Value: Hashable {}
