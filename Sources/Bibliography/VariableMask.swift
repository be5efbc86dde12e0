/// A set of variables of one kind, a bit each.
///
/// The variables' raw values are the bits' places, and a table keeps its values in their order: the number of members
/// before a variable is the place of its value.
public protocol VariableMask: Hashable, Sendable {
  /// An empty set.
  init()
  /// Whether the variable with a raw value is a member.
  func contains(_ raw: UInt8) -> Bool
  /// How many members come before a raw value.
  func rank(of raw: UInt8) -> Int
  /// Adds a member.
  mutating func insert(_ raw: UInt8)
  /// Takes a member out.
  mutating func remove(_ raw: UInt8)
  /// Takes the first member out and says which it was; `nil` where there is none.
  mutating func popFirst() -> UInt8?
}

extension VariableMask where Self: FixedWidthInteger & UnsignedInteger {
  @inlinable public func contains(_ raw: UInt8) -> Bool { self & (1 << Self(raw)) != 0 }

  @inlinable public func rank(of raw: UInt8) -> Int {
    (self & ((1 << Self(raw)) &- 1)).nonzeroBitCount
  }

  @inlinable public mutating func insert(_ raw: UInt8) { self |= 1 << Self(raw) }

  @inlinable public mutating func remove(_ raw: UInt8) { self &= ~(1 << Self(raw)) }

  @inlinable public mutating func popFirst() -> UInt8? {
    guard self != 0 else { return nil }
    let raw = UInt8(truncatingIfNeeded: trailingZeroBitCount)
    self &= self &- 1
    return raw
  }
}

extension UInt8: VariableMask {}
extension UInt32: VariableMask {}

/// A set of up to 72 variables: CSL has 65 whose values are text.
public struct WideVariableMask: VariableMask {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt8 = 0

  @inlinable public init() {}

  @inlinable public func contains(_ raw: UInt8) -> Bool {
    raw < 64 ? low.contains(raw) : high.contains(raw & 63)
  }

  @inlinable public func rank(of raw: UInt8) -> Int {
    raw < 64 ? low.rank(of: raw) : low.nonzeroBitCount &+ high.rank(of: raw & 63)
  }

  @inlinable public mutating func insert(_ raw: UInt8) {
    if raw < 64 { low.insert(raw) } else { high.insert(raw & 63) }
  }

  @inlinable public mutating func remove(_ raw: UInt8) {
    if raw < 64 { low.remove(raw) } else { high.remove(raw & 63) }
  }

  @inlinable public mutating func popFirst() -> UInt8? {
    low.popFirst() ?? high.popFirst().map { 64 &+ $0 }
  }
}

extension UInt64: VariableMask {}
