/// Values that live until the program ends.
///
/// What a short program holds is given back by its end; to take it apart first is work for nothing.
enum Kept {
  private final class Box<Value> {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  /// Keeps a value: nothing that it refers to is given back before the program ends.
  static func untilExit<Value>(_ value: Value) { _ = Unmanaged.passRetained(Box(value)) }
}
