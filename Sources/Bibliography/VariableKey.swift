/// A variable that a ``VariableTable`` or a ``ShortVariableTable`` holds values of.
public protocol VariableKey: RawRepresentable, Sendable where RawValue == UInt8 {
  /// The set of all variables of the kind.
  associatedtype Mask: VariableMask
}

extension TextVariable: VariableKey {
  public typealias Mask = WideVariableMask
}

extension NameVariable: VariableKey {
  public typealias Mask = UInt32
}

extension DateVariable: VariableKey {
  public typealias Mask = UInt8
}
