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
public struct VariableTable<Key, Value>: Sendable
where Key: RawRepresentable & Sendable, Key.RawValue == UInt8, Value: Sendable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0
  @usableFromInline var values: [Value] = []

  /// An empty table.
  @inlinable public init() {}

  /// Whether no variable has a value.
  @inlinable public var isEmpty: Bool { values.isEmpty }

  /// How many variables have a value.
  @inlinable public var count: Int { values.count }

  @inlinable func position(_ raw: UInt8) -> (found: Bool, index: Int) {
    if raw < 64 {
      let bit = UInt64(1) << UInt64(raw)
      return (low & bit != 0, (low & (bit &- 1)).nonzeroBitCount)
    }
    let bit = UInt64(1) << UInt64(raw & 63)
    return (high & bit != 0, low.nonzeroBitCount + (high & (bit &- 1)).nonzeroBitCount)
  }

  /// The value of a variable; `nil` where it has none. Assigning `nil` removes it.
  @inlinable public subscript(key: Key) -> Value? {
    get {
      let (found, index) = position(key.rawValue)
      return found ? values[index] : nil
    }
    set {
      let raw = key.rawValue
      let (found, index) = position(raw)
      if let newValue {
        if found {
          values[index] = newValue
        } else {
          values.insert(newValue, at: index)
          setBit(raw)
        }
      } else if found {
        values.remove(at: index)
        clearBit(raw)
      }
    }
  }

  /// Whether a variable has a value, without reading it.
  @inlinable public func contains(_ key: Key) -> Bool { position(key.rawValue).found }

  @inlinable mutating func setBit(_ raw: UInt8) {
    if raw < 64 { low |= 1 << UInt64(raw) } else { high |= 1 << UInt64(raw & 63) }
  }

  @inlinable mutating func clearBit(_ raw: UInt8) {
    if raw < 64 { low &= ~(1 << UInt64(raw)) } else { high &= ~(1 << UInt64(raw & 63)) }
  }

  /// Sets aside room for so many values.
  @inlinable public mutating func reserveCapacity(_ count: Int) {
    values.reserveCapacity(count)
  }
}

extension VariableTable {
  /// The variables that have a value, with their values, in the order of the keys' raw values.
  @inlinable public var entries: [(key: Key, value: Value)] {
    var result: [(key: Key, value: Value)] = []
    result.reserveCapacity(values.count)
    var rest = (low: low, high: high)
    for value in values {
      let raw: Int
      if rest.low != 0 {
        raw = rest.low.trailingZeroBitCount
        rest.low &= rest.low - 1
      } else {
        raw = 64 + rest.high.trailingZeroBitCount
        rest.high &= rest.high &- 1
      }
      if let key = Key(rawValue: UInt8(truncatingIfNeeded: raw)) { result.append((key, value)) }
    }
    return result
  }
}

extension VariableTable: Equatable where Value: Equatable {}
extension VariableTable: Hashable where Value: Hashable {}
