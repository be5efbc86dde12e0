/// A small map from variables to values: one bit a variable, and the values in the variables' order.
///
/// A lookup is a bit test and a population count, so that a citation processor can ask for dozens of
/// variables of each of a million works; a work holds one allocation for all its values of a kind.
///
/// ```swift
/// var text = VariableTable<TextVariable, String>()
/// text[.title] = "Whence the expected free energy?"
/// text[.volume]  // nil
/// ```
public struct VariableTable<Key: VariableKey, Value: Sendable>: Sendable {
  @usableFromInline var values: [Value] = []
  @usableFromInline var mask = Key.Mask()

  /// An empty table.
  @inlinable public init() {}

  /// Whether no variable has a value.
  @inlinable public var isEmpty: Bool { values.isEmpty }

  /// How many variables have a value.
  @inlinable public var count: Int { values.count }

  /// The value of a variable; `nil` where it has none. Assigning `nil` removes it.
  @inlinable public subscript(key: Key) -> Value? {
    get {
      let raw = key.rawValue
      return mask.contains(raw) ? values[mask.rank(of: raw)] : nil
    }
    set {
      let raw = key.rawValue
      let index = mask.rank(of: raw)
      if let newValue {
        if mask.contains(raw) {
          values[index] = newValue
        } else {
          values.insert(newValue, at: index)
          mask.insert(raw)
        }
      } else if mask.contains(raw) {
        values.remove(at: index)
        mask.remove(raw)
      }
    }
  }

  /// Whether a variable has a value, without reading it.
  @inlinable public func contains(_ key: Key) -> Bool { mask.contains(key.rawValue) }

  /// Sets aside room for so many values.
  @inlinable public mutating func reserveCapacity(_ count: Int) {
    values.reserveCapacity(count)
  }

  /// Gives back room that no value takes; for tables that are kept by the hundred thousand.
  public mutating func trim() {
    values.trim()
  }
}

extension VariableTable {
  /// The variables that have a value, with their values, in the order of the keys' raw values.
  @inlinable public var entries: [(key: Key, value: Value)] {
    var result: [(key: Key, value: Value)] = []
    result.reserveCapacity(values.count)
    var rest = mask
    for value in values {
      if let raw = rest.popFirst(), let key = Key(rawValue: raw) { result.append((key, value)) }
    }
    return result
  }
}

extension VariableTable: Equatable where Value: Equatable {}
extension VariableTable: Hashable where Value: Hashable {}
